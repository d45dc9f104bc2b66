import { type CsvDialect, csvText } from "../domain/fields/csv-text.ts";
import { COLUMNS, type PublicRow } from "../domain/publication/public-table.ts";
import type { Words } from "../i18n/words.ts";

/** Programs find columns by their names, people by their titles; the rows are the same. */
export function publishedCsv(
  rows: readonly PublicRow[],
  { dialect, words }: { readonly dialect: CsvDialect; readonly words: Words },
): string {
  const heading = COLUMNS.map(({ name }) => (dialect === "open" ? name : words.t(`data.column.${name}`)));
  return csvText([heading, ...rows.map((row) => COLUMNS.map(({ name }) => row[name]))], dialect);
}
