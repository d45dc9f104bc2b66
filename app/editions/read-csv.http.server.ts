// A table that a spreadsheet wrote, row by row: whichever of its two separators, with or without a byte order mark, in UTF-8
// or in the Windows-1252 of a French spreadsheet. Others have their turn every few hundred rows. The first thing that
// makes the rest unreadable ends it, and what came before is kept.
import { finished } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";

/** In characters; a row is one organisation. */
const LONGEST_ROW = 10_000;
const CHUNK = 32_768;

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
  let [rows, line] = [0, 0];
  const parser = parse({
    ...{ delimiter: delimiterOf(text), bom: true, skip_empty_lines: true },
    ...{ relax_column_count: true, max_record_size: LONGEST_ROW },
    // Taken as it is read: what a stream holds back is lost where it fails.
    on_record: (cells: string[], { lines }) => {
      rows += 1;
      if (rows <= mostRows + 1) line = lines;
      if (rows <= mostRows + 1) take({ line, cells });
      return null;
    },
  }).resume();
  const ended = finished(parser).then(
    () => null,
    (error: unknown) => error,
  );
  for (const chunk of chunksOf(text)) {
    if (parser.destroyed || rows > mostRows + 1) break;
    parser.write(chunk);
    await setImmediate();
  }
  parser.end();
  const error = await ended;
  if (rows > mostRows + 1) return { fault: "TOO_MANY_ROWS", line: line + 1 };
  return error === null ? null : { fault: faultOf(error), line: line + 1 };
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
