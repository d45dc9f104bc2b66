// A table that a spreadsheet wrote, row by row: whichever of its two separators, with or without a byte order mark, in UTF-8
// or in the Windows-1252 of a French spreadsheet. It lets others have their turn every few hundred rows, and ends at the
// first thing that makes the rest unreadable.
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";

/** In characters; a row is one organisation. */
const LONGEST_ROW = 10_000;
const CHUNK = 32_768;
const ROWS_AT_ONCE = 200;

/** NOT_TEXT: bytes that no text has. OPEN_QUOTE: a quote that is never closed. LONG_ROW, BAD_QUOTE, TOO_MANY_ROWS: as they say. */
export type CsvFault = "NOT_TEXT" | "OPEN_QUOTE" | "BAD_QUOTE" | "LONG_ROW" | "TOO_MANY_ROWS";
export interface CsvEnd {
  readonly fault: CsvFault;
  /** Where it begins, as far as is known: what comes before was read. */
  readonly line: number;
}
interface CsvRow {
  /** On which it ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Null once everything was read. `take` is given the heading first. */
export async function readCsv(
  text: string,
  mostRows: number,
  take: (row: CsvRow) => void,
): Promise<CsvEnd | null> {
  const parser = parse({
    ...{ delimiter: delimiterOf(text), bom: true, info: true, skip_empty_lines: true },
    ...{ relax_column_count: true, max_record_size: LONGEST_ROW },
  });
  let rows = 0;
  let line = 0;
  try {
    for await (const read of Readable.from(chunksOf(text)).pipe(parser)) {
      const { record, info } = read as { record: string[]; info: { lines: number } };
      if (rows > mostRows) return { fault: "TOO_MANY_ROWS", line: info.lines };
      line = info.lines;
      take({ line, cells: record });
      rows += 1;
      if (rows % ROWS_AT_ONCE === 0) await setImmediate();
    }
    return null;
  } catch (error) {
    return { fault: faultOf(error), line: line + 1 };
  } finally {
    parser.destroy();
  }
}

/** Null for bytes that no text has. */
export function textOf(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What stands more often in the first line, where a heading has no quotes around either. */
function delimiterOf(text: string): ";" | "," {
  const [first = ""] = text.slice(0, LONGEST_ROW).split(/[\r\n]/, 1);
  return first.split(",").length > first.split(";").length ? "," : ";";
}

function* chunksOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

function faultOf(error: unknown): CsvFault {
  if (!(error instanceof CsvError)) throw error;
  if (error.code === "CSV_MAX_RECORD_SIZE") return "LONG_ROW";
  return error.code === "CSV_QUOTE_NOT_CLOSED" ? "OPEN_QUOTE" : "BAD_QUOTE";
}
