import type { CsvDialect } from "../domain/fields/csv-text.ts";

/** Null for one that there is not. */
export function askedDialect(url: string): CsvDialect | null {
  const asked = new URL(url).searchParams.get("dialecte");
  if (asked === null) return "open";
  return asked === "excel-fr" ? asked : null;
}
