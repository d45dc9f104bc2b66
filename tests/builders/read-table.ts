// A table of a page, as somebody reads it: a cell by the names of its row and its column.

/** Row -> column -> what stands in that cell, without marks. */
export type ReadTable = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** In a table whose rows begin with the mark of a dimension: empty where there is no such row or column. */
export function cellOf(table: ReadTable | undefined, name: string, column: string): string {
  const row = [...(table ?? [])].find(([heading]) => heading.endsWith(` ${readText(name)}`))?.[1];
  return row?.get(readText(column)) ?? "";
}

/** The tables of a page that are so named; their rows by the first cell of each. */
export function readTables(html: string, caption: string): readonly ReadTable[] {
  return [...html.matchAll(/<table\b.*?<\/table>/gs)]
    .map(([table]) => table)
    .filter((table) => readText(/<caption\b[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? "") === caption)
    .map(readTable);
}

function readTable(table: string): ReadTable {
  const columns = cellsOf(/<thead\b.*?<\/thead>/s.exec(table)?.[0] ?? "");
  const rows = [...(/<tbody\b.*?<\/tbody>/s.exec(table)?.[0] ?? "").matchAll(/<tr\b.*?<\/tr>/gs)];
  return new Map(
    rows.map(([row]) => {
      const cells = cellsOf(row);
      return [cells[0] ?? "", new Map(columns.map((column, place) => [column, cells[place] ?? ""]))];
    }),
  );
}

function cellsOf(row: string): readonly string[] {
  return [...row.matchAll(/<(t[hd])\b[^>]*>(.*?)<\/\1>/gs)].map(([, , cell = ""]) => readText(cell));
}

/** Without marks, with one plain space where a line ends. */
export function readText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
