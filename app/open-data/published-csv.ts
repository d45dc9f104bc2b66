import { type CsvDialect, csvLine, csvText } from "../domain/fields/csv-text.ts";
import { COLUMNS, type PublicRow } from "../domain/publication/public-table.ts";
import type { Words } from "../i18n/words.ts";

interface Dialected {
  readonly dialect: CsvDialect;
  readonly words: Words;
}

export function publishedCsv(rows: readonly PublicRow[], asked: Dialected): string {
  return `${csvHeading(asked)}${csvLines(rows, asked.dialect)}`;
}

/** Programs find columns by their names, people by their titles; the rows are the same. */
export function csvHeading({ dialect, words }: Dialected): string {
  const heading = COLUMNS.map(({ name }) => (dialect === "open" ? name : words.t(`data.column.${name}`)));
  return csvText([heading], dialect);
}

export function csvLines(rows: readonly PublicRow[], dialect: CsvDialect): string {
  const cells = rows.map((row) => COLUMNS.map(({ name }) => row[name]));
  return cells.map((row) => csvLine(row, dialect)).join("");
}
