// Rows as CSV, for programs or for a spreadsheet in French. Shared by whatever is handed out as a table.

export type CsvCell = string | number | boolean | null;

/**
 * open: RFC 4180 in UTF-8, commas, points, as programs expect it. excel-fr: what a spreadsheet in French opens by a double click,
 * semicolons, decimal commas, and a mark of its encoding in front.
 */
export const DIALECTS = ["open", "excel-fr"] as const;
export type CsvDialect = (typeof DIALECTS)[number];

const BYTE_ORDER_MARK = "\uFEFF";

/** Lines end with both signs, the last one too. No row at all gives an empty file but for the mark of a spreadsheet. */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  return `${dialect === "open" ? "" : BYTE_ORDER_MARK}${rows.map((cells) => csvLine(cells, dialect)).join("")}`;
}

/** One row, with its end. */
export function csvLine(cells: readonly CsvCell[], dialect: CsvDialect): string {
  const separator = dialect === "open" ? "," : ";";
  return `${cells.map((cell) => cellText(cell, dialect)).join(separator)}\r\n`;
}

function cellText(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(harmless(cell, dialect));
  return dialect === "open" ? String(cell) : String(cell).replace(".", ",");
}

/** Of millions of cells few hold a quote. */
function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * A spreadsheet takes a text that begins so for a formula. The apostrophe in front is taken off again by whoever reads the text:
 * one that begins with an apostrophe of its own gets another.
 */
const TAKEN_AMISS = "=+-@\t\r\n\0'";

/** What a spreadsheet makes a date or a shorter number of: 1.2.1 and 012, which are names. A day such as 2026-03-01 may be one. */
const MADE_ANOTHER = /^(?:0\d{1,30}|\d{1,4}(?:[./]\d{1,4}){1,2})$/;

function harmless(text: string, dialect: CsvDialect): string {
  const isAmiss =
    (text !== "" && TAKEN_AMISS.includes(text.charAt(0))) ||
    (dialect === "excel-fr" && MADE_ANOTHER.test(text));
  return isAmiss ? `'${text}` : text;
}
