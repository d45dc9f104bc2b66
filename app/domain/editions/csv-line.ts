/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\t", "\r"];

/** With semicolons, as French spreadsheets read them. A text that could be a formula gets an apostrophe in front; numbers stay numbers. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cellText).join(";")}\r\n`;
}

function cellText(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA_STARTS.some((start) => cell.startsWith(start)) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
