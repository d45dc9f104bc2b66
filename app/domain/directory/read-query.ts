// What a person typed, read as what a letter says: names, a postcode, a CEDEX line.
import { withSaints } from "./search-words.ts";

/** What is looked for: words in their possible readings, and the digits that a postcode begins with. */
export interface Query {
  readonly readings: readonly (readonly string[])[];
  readonly postcode: string | null;
}

const MIN_DIGITS_ALONE = 2;
const MIN_DIGITS_BESIDE_WORDS = 3;
const DIGITS_OF_DEPARTMENT = 2;

/**
 * "69100" and "lyon 69003" are read; a short number beside words is an arrondissement ("Lyon 3e") and is left out. In
 * "69505 Lyon Cedex 03" the code is one of large receivers, which says the department alone. Null for nothing to look for.
 */
export function readQuery(words: readonly string[]): Query | null {
  const isCedex = words.includes("cedex");
  const names = words.filter((word) => !/^\d/.test(word) && word !== "arrondissement" && word !== "cedex");
  const shortest = names.length > 0 ? MIN_DIGITS_BESIDE_WORDS : MIN_DIGITS_ALONE;
  const code = words.find((word) => /^\d+$/.test(word) && word.length >= shortest) ?? null;
  if (names.length === 0 && code === null) return null;
  const postcode = isCedex ? (code?.slice(0, DIGITS_OF_DEPARTMENT) ?? null) : code;
  return { readings: readingsOf(names), postcode };
}

/** Each once: what is read twice costs twice. */
function readingsOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length === 0) return [];
  const written = withSaints(names);
  return written.every((word, place) => word === names[place]) ? [names] : [names, written];
}
