import { useWords } from "../i18n/words-context.ts";
import { DataBlock } from "../kit/data-block.tsx";
import { LICENCE } from "../kit/licence.ts";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { DataEditionLine, OpenDataView } from "./data.view.ts";
import { titleOf, whatItIs } from "./edition-file.ts";

/** The editions that are published, as Datasets of schema.org, by which search engines find data. */
export function DataCatalogue({ editions }: OpenDataView) {
  const words = useWords();
  const { t, locale } = words;
  const { origin = "" } = usePageContext();
  const url = origin + pathTo("data", { locale });
  const dataset = (edition: DataEditionLine) => ({
    "@type": "Dataset",
    ...{ name: titleOf(edition, words), description: whatItIs(edition, words), url: `${url}#${edition.key}` },
    ...{ license: LICENCE.path, isAccessibleForFree: true, inLanguage: locale, identifier: edition.key },
    ...(edition.year === null ? {} : { temporalCoverage: String(edition.year) }),
    distribution: FILES.map(({ type, address }) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: origin + pathTo(address, { locale, edition: edition.key }),
    })),
  });
  return (
    <DataBlock
      value={{
        ...{ "@type": "DataCatalog", name: t("data.catalogue.title"), description: t("data.what"), url },
        ...{ license: LICENCE.path, inLanguage: locale, dataset: editions.map(dataset) },
      }}
    />
  );
}

const FILES = [
  { type: "text/csv", address: "edition-csv" },
  { type: "application/json", address: "edition-json" },
  { type: "application/vnd.apache.parquet", address: "edition-parquet" },
  { type: "application/zip", address: "edition-zip" },
] as const;
