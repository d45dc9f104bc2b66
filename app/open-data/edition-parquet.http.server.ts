// The table of an edition for those who read many rows of few columns: Parquet, typed, with its licence in the file.
import { setImmediate as nextTurn } from "node:timers/promises";
import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import { COLUMNS, type PublicRow } from "../domain/publication/public-table.ts";
import { type EditionFile, titleOf, whatItIs } from "./edition-file.ts";
import { LICENCE } from "./licence.ts";

/** Of rows that are written in one turn of the event loop: some ten milliseconds. */
const ROWS_AT_ONCE = 2_000;

const TYPES = {
  ...({ string: "STRING", boolean: "BOOLEAN", integer: "INT32", number: "DOUBLE" } as const),
  datetime: "TIMESTAMP",
} as const;

export async function* editionParquet(file: EditionFile): AsyncGenerator<Uint8Array> {
  const { edition, words } = file;
  const said = {
    ...{ title: titleOf(edition, words), description: whatItIs(edition, words) },
    ...{ fictional: String(edition.isFictional), licence: LICENCE.name, source: `${file.at}.parquet` },
  };
  const writer = new ByteWriter();
  await parquetWriteRows({
    ...{ writer, rows: rowsInTurns(file), rowGroupSize: ROWS_AT_ONCE },
    columns: COLUMNS.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true })),
    kvMetadata: Object.entries(said).map(([key, value]) => ({ key, value })),
  });
  yield writer.getBytes();
}

/** Others have their turn between two groups of rows. */
async function* rowsInTurns({ data }: EditionFile): AsyncGenerator<Readonly<Record<string, unknown>>> {
  let written = 0;
  for (const { rows } of data()) {
    for (const row of rows) yield typed(row);
    written += rows.length;
    if (written < ROWS_AT_ONCE) continue;
    written = 0;
    await nextTurn();
  }
}

function typed(row: PublicRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    COLUMNS.map(({ name, type }) => [name, type === "datetime" ? new Date(String(row[name])) : row[name]]),
  );
}
