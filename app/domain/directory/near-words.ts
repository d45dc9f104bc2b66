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
/** UTF-16 units: a bit each, see slipsTo. A longer one is no name. */
const LONGEST = 32;

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
      const slipsOf = slipsTo(typed);
      return [...places]
        .map((place) => ({ place, slips: slipsOf(order[place] ?? "") }))
        .filter(({ slips }) => slips <= most)
        .toSorted((a, b) => a.slips - b.slips || a.place - b.place)
        .flatMap(({ place }) => order[place] ?? []);
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

/** Codes of the letters and digits that words are made of: see search-words. */
const CODES = 128;

/**
 * Letters added, left out, mistaken or exchanged with their neighbour: the optimal string alignment distance (Damerau 1964,
 * restricted), at most the length of the longer word. A column of the usual table is two words of bits (Hyyrö 2003), since the
 * more words there are, the more are compared. Of plain letters and digits, 1 to 32 of them in `typed`.
 */
export function slipsTo(typed: string): (word: string) => number {
  const bitsOf = new Int32Array(CODES);
  for (let place = 0; place < typed.length; place += 1) {
    const code = typed.charCodeAt(place);
    bitsOf[code] = (bitsOf[code] ?? 0) | (1 << place);
  }
  const last = 1 << (typed.length - 1);
  return (word) => {
    let [more, less, same, before] = [-1, 0, 0, 0];
    let slips = typed.length;
    for (let place = 0; place < word.length; place += 1) {
      const here = bitsOf[word.charCodeAt(place)] ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = (((here & more) + more) ^ more) | here | less | swapped;
      const added = less | ~(same | more);
      const left = same & more;
      slips += Number((added & last) !== 0) - Number((left & last) !== 0);
      const shifted = (added << 1) | 1;
      more = (left << 1) | ~(same | shifted);
      less = shifted & same;
      before = here;
    }
    return slips;
  };
}
