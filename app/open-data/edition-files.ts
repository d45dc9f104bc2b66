// Files of a whole edition, in pieces: a body after the other, so that none of them stands in memory as a whole because many
// bodies publish. Rows are those of each body’s own files.
import type { CsvDialect } from "../domain/fields/csv-text.ts";
import { LICENCE } from "../kit/licence.ts";
import { type EditionFile, titleOf, whatItIs } from "./edition-file.ts";
import { csvHeading, csvLines } from "./published-csv.ts";

export function* editionCsv({ words, data }: EditionFile, dialect: CsvDialect): Generator<string> {
  yield csvHeading({ dialect, words });
  for (const { rows } of data()) yield csvLines(rows, dialect);
}

/** The very documents, each between what says which version it is: bytes from one brace to the other are those of the hash. */
export function* editionJson({ edition, words, at, data }: EditionFile): Generator<string> {
  const { key, isFictional } = edition;
  const said = { edition: key, title: titleOf(edition, words), description: whatItIs(edition, words) };
  const head = JSON.stringify({ ...said, fictional: isFictional, url: `${at}.json`, licence: LICENCE });
  yield `${head.slice(0, -1)},"published":[`;
  let separator = "\n";
  for (const { version, url, text } of data()) {
    const { number, at: publishedAt, hash } = version;
    const of = JSON.stringify({ url, version: number, publishedAt: publishedAt.toISOString(), sha256: hash });
    yield `${separator}${of.slice(0, -1)},"document":${text.trimEnd()}}`;
    separator = ",\n";
  }
  yield "]}\n";
}
