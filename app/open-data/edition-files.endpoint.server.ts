// What is published of a whole edition, as files by the ending of their address.
import { cohortSize } from "../editions/cohort-size.server.ts";
import type { Endpoint, EndpointCall, Given } from "../http/endpoint.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { askedDialect } from "../kit/asked-dialect.ts";
import { pathTo } from "../kit/path-to.ts";
import { publishedText } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { earlierFiles } from "./earlier-edition.server.ts";
import { dataEdition, editionData, onlineIn } from "./edition-data.server.ts";
import type { DataEdition } from "./edition-data.view.ts";
import type { EditionFile } from "./edition-file.ts";
import { editionCsv, editionJson } from "./edition-files.ts";
import { editionMetadata } from "./edition-metadata.http.server.ts";
import { editionParquet } from "./edition-parquet.http.server.ts";
import { editionZip } from "./edition-zip.http.server.ts";
import { pagesAt } from "./pages-at.ts";
import { describedSchema } from "./table-schema.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers with what is published of the edition; one that nothing was ever published of is not there. */
function fileOf(make: (file: EditionFile, call: EndpointCall) => Given | null): Endpoint {
  return (call) => {
    const { deps, params, locale, request, give } = call;
    const edition = dataEdition(deps, params["edition"] ?? "");
    if (edition === undefined) return "NOT_FOUND";
    const { origin } = new URL(request.url);
    const { editionId, key } = edition;
    const asked = { editionId, locale, pageOf: pagesAt(origin, locale) };
    const path = pathTo("edition-csv", { locale, edition: key });
    const file: EditionFile = {
      ...{ edition, words: wordsOf(locale), at: origin + path.slice(0, -".csv".length) },
      head: headOf(deps, edition),
      earlier: earlierFiles(deps, deps.editions.getByKey(key)),
      online: () => onlineIn(deps, editionId),
      data: () => editionData(deps, asked),
      textOf: (hash) => publishedText(deps, { hash }),
    };
    const made = make(file, call);
    return made === null ? "NOT_FOUND" : give(made);
  };
}

function headOf(deps: Deps, { key, editionId }: DataEdition): EditionFile["head"] {
  const edition = editionId === null ? undefined : deps.editions.getByKey(key);
  if (edition === undefined) return { edition: key, survey: null, invited: 0 };
  const { surveyId, surveyVersion } = edition;
  const version = surveyVersion ?? deps.definitions.getCurrent(surveyId)?.survey.version;
  const survey = version === undefined ? null : { id: surveyId, version };
  return { edition: key, survey, invited: cohortSize(deps, key) };
}

const editionCsvFile = fileOf((file, { request }) => {
  const dialect = askedDialect(request.url);
  if (dialect === null) return null;
  const name = `${file.edition.key}${dialect === "open" ? "" : "-excel"}.csv`;
  return { type: "text/csv; charset=utf-8", name, chunks: editionCsv(file, dialect) };
});

const editionJsonFile = fileOf((file) => ({ type: JSON_TYPE, chunks: editionJson(file) }));

const editionMetadataFile = fileOf((file) => ({ type: JSON_TYPE, chunks: editionMetadata(file) }));

const editionZipFile = fileOf((file) => ({
  ...{ type: "application/zip", name: `${file.edition.key}.zip`, chunks: editionZip(file) },
}));

const editionParquetFile = fileOf((file) => ({
  ...{ type: "application/vnd.apache.parquet", name: `${file.edition.key}.parquet` },
  chunks: editionParquet(file),
}));

/** The dictionary of every table, by itself. */
const tableSchemaFile: Endpoint = ({ deps, locale, request, give }) => {
  const of = { words: wordsOf(locale), publisher: deps.site.PUBLISHER_NAME };
  const schema = describedSchema({ ...of, origin: new URL(request.url).origin });
  return give({ type: JSON_TYPE, chunks: [`${JSON.stringify(schema, null, 2)}\n`] });
};

/** By the id of the address. */
export const editionEndpoints = {
  "edition-csv": editionCsvFile,
  "edition-json": editionJsonFile,
  "edition-metadata": editionMetadataFile,
  "edition-parquet": editionParquetFile,
  "edition-zip": editionZipFile,
  "table-schema": tableSchemaFile,
} as const;
