// What goes together with what, of more bodies than can be drawn: they are put in the order of the one, cut into ten parts of as many,
// and of each part the medians of both are told.

import { medianOf } from "./median-interval.ts";
import type { Pair } from "./rank-correlation.ts";

/** A part: the medians of its bodies, and how many they are. */
export interface Tenth extends Pair {
  readonly n: number;
}

/** The lowest first. Bodies of one `x` stay together, so that there may be fewer parts. Nothing for none. */
export function tenthsOf(pairs: readonly Pair[]): readonly Tenth[] {
  const sorted = pairs.toSorted((a, b) => a.x - b.x);
  const parts: Tenth[] = [];
  let from = 0;
  for (let part = 1; part <= 10; part += 1) {
    let to = Math.max(from, Math.floor((part * sorted.length) / 10));
    while (to > 0 && to < sorted.length && sorted[to]?.x === sorted[to - 1]?.x) to += 1;
    if (to > from) parts.push(partOf(sorted.slice(from, to)));
    from = to;
  }
  return parts;
}

function partOf(pairs: readonly Pair[]): Tenth {
  return { x: middleOf(pairs, ({ x }) => x), y: middleOf(pairs, ({ y }) => y), n: pairs.length };
}

function middleOf(pairs: readonly Pair[], of: (pair: Pair) => number): number {
  return medianOf(pairs.map(of).toSorted((a, b) => a - b)) ?? 0;
}
