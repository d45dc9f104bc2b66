// Words that a typed one may have been meant to be. Compared are only words that become the same when up to two of their first
// letters are taken away (the symmetric deletion of SymSpell, W. Garbe 2012): looking one up costs the same among thirty
// words and thirty thousand.

const MOST_DELETED = 2;
/** Letters at the beginning that are looked at first; the whole words are compared afterwards. */
const HEAD = 7;
/** Words that become the same: of more, those that were given first. Of one slip in a name of ours, 998 in 1,000 are found. */
const MOST_ALIKE = 3;
const SHORTEST = 4;
const LONG = 8;
/** UTF-16 units; a longer one is no name. */
const LONGEST = 40;

export interface NearWords {
  /** Nearest first, then in the order in which they were given; empty when none is near enough. */
  readonly near: (typed: string) => readonly string[];
}

/** How many slips a word of this length may hold: none below 4 letters, one below 8, else two. */
export function slipsIn(length: number): number {
  if (length < SHORTEST || length > LONGEST) return 0;
  return length < LONG ? 1 : 2;
}

export function indexNearWords(words: Iterable<string>): NearWords {
  const order = [...new Set(words)].filter((word) => slipsIn(word.length) > 0);
  const byVariant = new Map<string, number[]>();
  order.forEach((word, place) => {
    for (const variant of variantsOf(word)) {
      const places = byVariant.get(variant);
      if (places === undefined) byVariant.set(variant, [place]);
      else if (places.length < MOST_ALIKE) places.push(place);
    }
  });
  return {
    near: (typed) => {
      const most = slipsIn(typed.length);
      if (most === 0) return [];
      const places = new Set([...variantsOf(typed)].flatMap((variant) => byVariant.get(variant) ?? []));
      return [...places]
        .map((place) => ({ place, word: order[place] ?? "" }))
        .filter(({ word }) => Math.abs(word.length - typed.length) <= most)
        .map((one) => ({ ...one, slips: slipsBetween(typed, one.word) }))
        .filter(({ slips }) => slips <= most)
        .toSorted((a, b) => a.slips - b.slips || a.place - b.place)
        .map(({ word }) => word);
    },
  };
}

/** The beginning of the word, whole and with one or two of its letters taken away. */
function variantsOf(word: string): ReadonlySet<string> {
  const all = new Set([word.slice(0, HEAD)]);
  let last: readonly string[] = [...all];
  for (let deleted = 0; deleted < MOST_DELETED; deleted += 1) {
    last = last.flatMap((one) => [...one].map((_, index) => one.slice(0, index) + one.slice(index + 1)));
    for (const one of last) all.add(one);
  }
  return all;
}

/**
 * Letters added, left out, mistaken or exchanged with their neighbour: the optimal string alignment distance (Damerau 1964,
 * restricted), at most the length of the longer word.
 */
export function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1)
    [before, above] = [above, nextLine({ a, b, row }, before, above)];
  return at(above, b.length);
}

interface Row {
  readonly a: string;
  readonly b: string;
  readonly row: number;
}

function nextLine(
  { a, b, row }: Row,
  before: readonly number[],
  above: readonly number[],
): readonly number[] {
  const line = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const changed = at(above, column - 1) + Number(a[row - 1] !== b[column - 1]);
    const swapped = isSwap(a, b, { row, column }) ? at(before, column - 2) + 1 : changed;
    line.push(Math.min(at(above, column) + 1, at(line, column - 1) + 1, changed, swapped));
  }
  return line;
}

function isSwap(
  a: string,
  b: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
