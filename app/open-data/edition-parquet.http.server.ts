// The table of an edition for those who read many rows of few columns: Parquet, typed, with its licence in the file.
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { COLUMNS, type PublicRow } from "../domain/publication/public-table.ts";
import { LICENCE } from "../kit/licence.ts";
import { type EditionFile, titleOf, whatItIs } from "./edition-file.ts";

/** Of rows that are written in one turn of the event loop: some ten milliseconds. */
const ROWS_AT_ONCE = 2_000;

const TYPES = {
  ...({ string: "STRING", boolean: "BOOLEAN", integer: "INT32", number: "DOUBLE" } as const),
  datetime: "TIMESTAMP",
} as const;

/** A piece for each group of rows, then what says where they are; empty pieces while rows are read. */
export function* editionParquet(file: EditionFile): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const parquet = new ParquetWriter({ writer, schema, kvMetadata: saidOf(file) });
  let rows: PublicRow[] = [];
  for (const one of file.data()) {
    rows.push(...one.rows);
    if (rows.length >= ROWS_AT_ONCE) {
      parquet.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
      rows = [];
    }
    yield written(writer);
  }
  if (rows.length > 0) parquet.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
  parquet.finish();
  yield written(writer);
}

function saidOf(file: EditionFile) {
  const { edition, words } = file;
  const said = {
    ...{ title: titleOf(edition, words), description: whatItIs(edition, words) },
    ...{ fictional: String(edition.isFictional), licence: LICENCE.name, source: `${file.at}.parquet` },
  };
  return Object.entries(said).map(([key, value]) => ({ key, value }));
}

/** What was written since the last piece: its places in the file are counted on. */
function written(writer: ByteWriter): Uint8Array {
  const piece = writer.getBytes().slice();
  writer.index = 0;
  return piece;
}

function columnsOf(rows: readonly PublicRow[]) {
  return COLUMNS.map(({ name, type }) => ({
    ...{ name, type: TYPES[type], nullable: true },
    data: rows.map((row) => (type === "datetime" ? new Date(String(row[name])) : row[name])),
  }));
}
