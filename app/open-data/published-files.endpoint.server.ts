// What a page of a published version says, as files, by the ending of its address: which file is asked for decides, whatever a
// program says it accepts. Each is made once for what is published, and kept beside the pages.
import { zipOf } from "../archive/zip-of.http.server.ts";
import { versionOf } from "../finalisation/version-of.ts";
import type { Endpoint, EndpointCall, Given } from "../http/endpoint.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { askedDialect } from "../kit/asked-dialect.ts";
import { sendWithdrawn } from "../public-site/send-withdrawn.http.server.ts";
import { pagesAt } from "./pages-at.ts";
import { publishedCsv } from "./published-csv.ts";
import { publishedData } from "./published-data.server.ts";
import type { PublishedData } from "./published-data.view.ts";
import { publishedMetadata } from "./published-metadata.http.server.ts";
import { publishedArchive } from "./published-zip.http.server.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Answers with what is online; what was withdrawn says so to a program, with its date and hashes. */
function fileOf(make: (data: PublishedData, call: EndpointCall) => Given | null): Endpoint {
  return async (call) => {
    const { deps, params, locale, request, response, give } = call;
    const { slug = "", edition = "", number } = params;
    const pageOf = pagesAt(new URL(request.url).origin, locale);
    const asked = { slug, edition, locale, pageOf, number: number === undefined ? null : versionOf(number) };
    const found = publishedData(deps, asked);
    if (!found.ok) return found.reason;
    if (found.value.kind === "withdrawn") return sendWithdrawn(response, found.value);
    const made = make(found.value, call);
    return made === null ? "NOT_FOUND" : give(made);
  };
}

export const publishedJson = fileOf(({ text }) => ({ type: JSON_TYPE, chunks: [text] }));

export const publishedMetadataFile = fileOf((data, { locale }) => ({
  ...{ type: JSON_TYPE, chunks: [publishedMetadata(data, wordsOf(locale))] },
}));

export const publishedCsvFile = fileOf(({ rows, name }, { request, locale }) => {
  const dialect = askedDialect(request.url);
  if (dialect === null) return null;
  const chunks = [publishedCsv(rows, { dialect, words: wordsOf(locale) })];
  return { type: "text/csv; charset=utf-8", name: `${name}.csv`, chunks };
});

export const publishedZip = fileOf((data, { locale }) => {
  const archive = publishedArchive(data, wordsOf(locale));
  return { type: "application/zip", name: `${archive.name}.zip`, chunks: zipOf(archive) };
});
