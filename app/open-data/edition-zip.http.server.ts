import { type Zipped, zipOf } from "../archive/zip-of.http.server.ts";
import { checksumList } from "../domain/editions/checksum-list.ts";
import type { PublishedInEdition } from "../domain/findings/edition-file.schema.ts";
import { publishedName } from "../domain/publication/published-name.ts";
import type { Online } from "../publication/published.view.ts";
import { editionContent, situationOf } from "./edition-content.server.ts";
import { type EditionFile, titleOf, whatItIs } from "./edition-file.ts";
import { editionCsv } from "./edition-files.ts";
import { editionMetadata } from "./edition-metadata.http.server.ts";

/**
 * All files of an edition in one, while it is made. The same state of what is published gives the same bytes. In pieces that are
 * empty while it is found which documents there are.
 */
export async function* editionZip(file: EditionFile): AsyncGenerator<Uint8Array> {
  const { edition, words, online, textOf, earlier } = file;
  const documents: Listed[] = [];
  const published: PublishedInEdition[] = [];
  const before = new Map<string, Online>();
  const list = (folder: string, { body, edition: name, latest: { number, hash, at } }: Online): string => {
    const path = `${folder}/${publishedName({ slug: body.slug, edition: name, number })}.json`;
    documents.push({ path, hash, at, read: () => textOf(hash) });
    return path;
  };
  for (const one of earlier?.online() ?? []) {
    before.set(one.body.slug, one);
    yield NOTHING;
  }
  for (const one of online()) {
    const { body } = one;
    const own = before.get(body.slug);
    const document = list("documents", one);
    const then = own === undefined ? null : list("earlier", own);
    published.push({ slug: body.slug, document, earlier: then, ...situationOf(body) });
    yield NOTHING;
  }
  const newest = documents.reduce((latest, { at }) => Math.max(latest, at.getTime()), 0);
  const head = { ...file.head, earlier: earlier?.head ?? null };
  const files: Zipped["files"] = [
    { path: words.locale === "fr" ? "LISEZMOI.txt" : "README.txt", read: () => readme(file) },
    { path: "tableau.csv", read: () => editionCsv(file, "open") },
    { path: "tableau-excel.csv", read: () => editionCsv(file, "excel-fr") },
    { path: "metadata.json", read: () => editionMetadata(file) },
    { path: "edition.json", read: () => editionContent(head, published) },
    { path: "SHA256SUMS", read: () => checksumList(documents) },
    ...(earlier?.questionnaires ?? []),
    ...documents,
  ];
  yield* zipOf({ name: edition.key, at: new Date(newest), files });
}

const NOTHING = new Uint8Array();

type Listed = Zipped["files"][number] & { readonly hash: string; readonly at: Date };

function readme({ edition, words, at }: EditionFile): string {
  const { t } = words;
  const parts = [
    ...[titleOf(edition, words), whatItIs(edition, words)],
    ...[t("data.edition.readme.files"), t("data.readme.formula"), t("data.edition.readme.verify")],
    t("data.readme.licence", { url: `${at}.csv` }),
  ];
  return `${parts.join("\n\n")}\n`;
}
