// All files of one published version in one, with a page that says what they are. The same version gives the same bytes.
import type { Archive, ArchivedFile } from "../archive/archive-of.server.ts";
import type { Words } from "../i18n/words.ts";
import { sha256 } from "../record/history.store.server.ts";
import { publishedCsv } from "./published-csv.ts";
import type { PublishedData } from "./published-data.view.ts";
import { publishedMetadata } from "./published-metadata.http.server.ts";

export function publishedArchive(data: PublishedData, words: Words): Archive {
  const { name, version, text, rows } = data;
  const csv = (dialect: "open" | "excel-fr") => publishedCsv(rows, { dialect, words });
  const files = [
    fileOf(words.locale === "fr" ? "LISEZMOI.txt" : "README.txt", readme(data, words)),
    fileOf("document.json", text),
    fileOf("tableau.csv", csv("open")),
    fileOf("tableau-excel.csv", csv("excel-fr")),
    fileOf("metadata.json", publishedMetadata(data, words)),
  ];
  return { name, at: version.at, files };
}

function fileOf(path: string, text: string): ArchivedFile {
  return { path, hash: sha256(text), read: () => text };
}

function readme({ document, version, url }: PublishedData, { t }: Words): string {
  const { body, edition } = document;
  const parts = [
    t("data.title", { name: body.name, edition, number: version.number }),
    t(body.demonstration ? "data.what.fictional" : "data.what"),
    ...[t("data.readme.files"), t("data.readme.formula")],
    ...[t("data.readme.verify", { hash: version.hash }), t("data.readme.licence", { url })],
  ];
  return `${parts.join("\n\n")}\n`;
}
