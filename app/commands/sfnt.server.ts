// The outlines of a TrueType font, opened as far as one glyph of it is drawn anew: its tables, which glyph a sign is, and the
// records of the glyphs.

export type Tables = ReadonlyMap<string, Buffer>;

const DIRECTORY = 12;
const ENTRY = 16;

/** By their four letters. */
export function tablesOf(font: Buffer): Tables {
  return new Map(
    times(font.readUInt16BE(4), (place) => {
      const at = DIRECTORY + ENTRY * place;
      const [from, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      return [font.toString("latin1", at, at + 4), font.subarray(from, from + length)];
    }),
  );
}

/** The table, which has to be there. */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}.`);
  return table;
}

/** Without sums, which whoever packs the font makes. */
export function fontOf(tables: Tables): Buffer {
  const head = Buffer.alloc(DIRECTORY + ENTRY * tables.size);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.size, 4);
  let from = head.length;
  const bodies = [...tables].map(([tag, table], place) => {
    const at = DIRECTORY + ENTRY * place;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(from, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const body = padded(table, 4);
    from += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

/** The glyph of a sign; 0, the one of no sign, where the font has none. */
export function glyphOf(tables: Tables, sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  const cmap = tableOf(tables, "cmap");
  const starts = times(cmap.readUInt16BE(2), (place) => cmap.readUInt32BE(8 + 8 * place));
  const start = starts.find((one) => cmap.readUInt16BE(one) === 4);
  if (start === undefined) throw new Error("The font has no table of signs by segments.");
  const map = cmap.subarray(start);
  const segments = map.readUInt16BE(6) / 2;
  const segment = times(segments, (place) => map.readUInt16BE(14 + 2 * place)).findIndex(
    (end) => end >= code,
  );
  const [first, delta, range] = [1, 2, 3].map((row) => 14 + 2 * (row * segments + segment) + 2);
  if (first === undefined || delta === undefined || range === undefined || map.readUInt16BE(first) > code)
    return 0;
  const offset = map.readUInt16BE(range);
  const found = offset === 0 ? code : map.readUInt16BE(range + offset + 2 * (code - map.readUInt16BE(first)));
  return (found + map.readUInt16BE(delta)) % 0x10000;
}

/** The records that stand one after another between `offsets`, one of them replaced. Gives their bytes and their new offsets. */
export function replaced(bytes: Buffer, offsets: readonly number[], { at, by }: Replacement) {
  const records = offsets.slice(1).map((end, place) => {
    return padded(place === at ? by : bytes.subarray(offsets[place], end), 4);
  });
  const ends = [0];
  for (const { length } of records) ends.push((ends.at(-1) ?? 0) + length);
  const table = Buffer.alloc(4 * ends.length);
  for (const [place, end] of ends.entries()) table.writeUInt32BE(end, 4 * place);
  return { bytes: Buffer.concat(records), offsets: table };
}

export interface Replacement {
  readonly at: number;
  readonly by: Buffer;
}

/** Offsets as a table has them: of four bytes, or of two that count pairs. */
export function offsetsIn(table: Buffer, count: number, isLong: boolean): readonly number[] {
  return times(count, (place) =>
    isLong ? table.readUInt32BE(4 * place) : 2 * table.readUInt16BE(2 * place),
  );
}

export function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

function padded(bytes: Buffer, to: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);
}

/** Two bytes each, signed or not. */
export function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [place, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, 2 * place);
  return bytes;
}
