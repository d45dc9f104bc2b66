// The evolution of a body as a file, by the ending of the address of its page.
import type { CsvDialect } from "../domain/fields/csv-text.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { evolutionCsv } from "./evolution-csv.ts";
import { viewEvolution } from "./view-evolution.server.ts";

export const evolutionCsvFile: Endpoint = async ({ deps, params, locale, request, response }) => {
  const { slug = "" } = params;
  const { origin, searchParams } = new URL(request.url);
  const dialect = dialectOf(searchParams.get("dialecte"));
  const found = viewEvolution(deps, { slug, locale });
  if (!found.ok || dialect === null) return "NOT_FOUND";
  const pageOf = (edition: string, number: number) =>
    origin + pathTo("public-version", { locale, slug, edition, number: String(number) });
  const body = evolutionCsv({ view: found.value, dialect, pageOf }, wordsOf(locale));
  response.setHeader("Content-Disposition", attachment(`${slug}-evolution.csv`));
  await send(response, { type: "text/csv; charset=utf-8", body });
  return null;
};

/** Null for one that there is not. */
function dialectOf(asked: string | null): CsvDialect | null {
  if (asked === null) return "open";
  return asked === "excel-fr" ? asked : null;
}
