// The numbers by which a weight moves the points of a glyph, as a font packs them.
import { times, words } from "./sfnt.server.ts";

const NONE = 0x80;
const OF_TWO_BYTES = 0x40;
const LONGEST_RUN = 64;

/** Numbers that stand in runs: of none, of one byte each, or of two. */
export function unpacked(bytes: Buffer, count: number): readonly number[] {
  const found: number[] = [];
  let at = 0;
  while (found.length < count) {
    const run = bytes.readUInt8(at);
    const [from, width, length] = [at + 1, widthIn(run), (run % LONGEST_RUN) + 1];
    found.push(...times(length, (place) => (width === 0 ? 0 : bytes.readIntBE(from + width * place, width))));
    at = from + width * length;
  }
  return found;
}

function widthIn(run: number): number {
  if ((run & NONE) !== 0) return 0;
  return (run & OF_TWO_BYTES) !== 0 ? 2 : 1;
}

/** All of them in one run of two bytes each. */
export function packed(numbers: readonly number[]): readonly Buffer[] {
  if (numbers.length > LONGEST_RUN) throw new Error("The zero has more points than one run may hold.");
  return [Buffer.from([OF_TWO_BYTES | (numbers.length - 1)]), words(numbers)];
}
