import { hash } from "node:crypto";
import type { Words } from "../i18n/words.ts";
import { LICENCE } from "../kit/licence.ts";
import { publishedCsv } from "./published-csv.ts";
import type { PublishedData } from "./published-data.view.ts";
import { tableSchema } from "./table-schema.ts";

/** What the table is, whose, of when and under which licence: a Tabular Data Resource, https://specs.frictionlessdata.io/. */
export function publishedMetadata(
  { version, document, url, rows, name }: PublishedData,
  words: Words,
): string {
  const { t } = words;
  const { body, edition, survey } = document;
  const described = {
    profile: "tabular-data-resource",
    name: name.toLowerCase(),
    title: t("data.title", { name: body.name, edition, number: version.number }),
    description: t(body.demonstration ? "data.what.fictional" : "data.what"),
    path: `${url}.csv`,
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    // Of the file at `path`, to the byte; beside it that of the document that the page shows.
    hash: `sha256:${hash("sha256", publishedCsv(rows, { dialect: "open", words }))}`,
    document: { path: `${url}.json`, hash: `sha256:${version.hash}` },
    ...{ published: version.at.toISOString(), version: String(version.number) },
    survey: `${survey.id} ${survey.version}`,
    licenses: [LICENCE],
    sources: [{ title: body.name, path: url }],
    schema: tableSchema(words),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
