// The evolution of a body as a file, by the ending of the address of its page.
import type { Endpoint } from "../http/endpoint.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { askedDialect } from "../kit/asked-dialect.ts";
import { pathTo } from "../kit/path-to.ts";
import { evolutionCsv } from "./evolution-csv.ts";
import { viewEvolution } from "./view-evolution.server.ts";

export const evolutionCsvFile: Endpoint = ({ deps, params, locale, request, give }) => {
  const { slug = "" } = params;
  const dialect = askedDialect(request.url);
  const found = viewEvolution(deps, { slug, locale });
  if (!found.ok || dialect === null) return "NOT_FOUND";
  const { origin } = new URL(request.url);
  const pageOf = (edition: string, number: number) =>
    origin + pathTo("public-version", { locale, slug, edition, number: String(number) });
  const text = evolutionCsv({ view: found.value, dialect, pageOf }, wordsOf(locale));
  return give({ type: "text/csv; charset=utf-8", name: `${slug}-evolution.csv`, chunks: [text] });
};
