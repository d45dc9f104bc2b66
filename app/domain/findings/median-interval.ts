// Where the median of all bodies lies, by those that are known (methodology E6): between two of them, counted from both ends, with a
// chance of 95 % at least whatever the scores are distributed like. Of a census nothing is estimated.
import { chanceOfAtLeast } from "./log-choose.ts";

const COVERAGE = 0.95;

/** Ranks from 1, the smallest first. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
  /** Chance that the median of all lies there: 0.95 to 1. */
  readonly coverage: number;
}

/**
 * The shortest one. `known` of `all` bodies, drawn without putting one back; `all` is at least `known`. Null where even the smallest
 * and the largest may miss it too often, and for a census.
 */
export function medianInterval(known: number, all: number): RankInterval | null {
  if (known >= all) return null;
  let [low, missed] = [0, Math.floor(known / 2) + 1];
  // The nearer to the middle, the smaller the chance: found by halving.
  while (missed - low > 1) {
    const middle = (low + missed) >> 1;
    if (coverageFrom(middle, known, all) >= COVERAGE) low = middle;
    else missed = middle;
  }
  return low === 0 ? null : { low, high: known + 1 - low, coverage: coverageFrom(low, known, all) };
}

/**
 * It misses where fewer than `low` of the lower half are known, or as few of the upper half; both at once cannot be. A body in the
 * middle belongs to either half.
 */
function coverageFrom(low: number, known: number, all: number): number {
  const half = Math.ceil(all / 2);
  const reached = chanceOfAtLeast(low, { all, marked: half, drawn: known });
  return 1 - 2 * (1 - reached);
}

/** Of sorted scores, smallest first; of two in the middle their midpoint. Null for none. */
export function medianOf(sorted: readonly number[]): number | null {
  return quantileOf(sorted, 0.5);
}

/** By linear interpolation between the ranks (Hyndman and Fan, type 7). `share` from 0 to 1. Null for none. */
export function quantileOf(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return below + (place - Math.floor(place)) * (above - below);
}
