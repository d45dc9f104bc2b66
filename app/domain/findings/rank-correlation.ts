// Do two things go together? By order alone, which needs no scale: Kendall's tau-b, which allows for ties, and Spearman's rho. Beside
// each what chance gives, by shuffling one of the two (methodology E6). Neither says what causes what.
import { midranks, tieSizes } from "./midranks.ts";
import { normalTails } from "./normal-tail.ts";
import { rankOrderSum } from "./rank-order-sum.ts";
import { drawsFrom, shuffle } from "./seeded-draws.ts";

/** Values of one body. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}
export interface RankCorrelation {
  /** Kendall's tau-b: -1 to 1. */
  readonly tau: number;
  /** Spearman's rho, Pearson's correlation of midranks: -1 to 1. */
  readonly rho: number;
  /** Share of shuffles whose tau is as far from 0 at least, the pairs themselves among them: above 0, 1 at most. */
  readonly p: number;
}

const SHUFFLES = 5_000;
const FEWEST = 3;
/** From there on the normal approximation says the same to three digits. */
const MOST_SHUFFLED = 120;

/** Null for fewer than three pairs, and where all have one x or one y: nothing goes together with what does not change. */
export function rankCorrelation(pairs: readonly Pair[], seed: number): RankCorrelation | null {
  const [x, y] = [pairs.map((pair) => pair.x), pairs.map((pair) => pair.y)];
  const untied = Math.sqrt(untiedPairs(x) * untiedPairs(y));
  if (pairs.length < FEWEST || untied === 0) return null;
  const sum = rankOrderSum(x, y);
  const p = pairs.length > MOST_SHUFFLED ? normalTails(sum / spreadOf(x, y)) : shuffledP({ x, y, sum }, seed);
  return { tau: sum / untied, rho: correlation(midranks(x), midranks(y)), p };
}

interface Observed {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly sum: number;
}

function shuffledP({ x, y, sum }: Observed, seed: number): number {
  const [fixed, shuffled] = [Float64Array.from(x), Float64Array.from(y)];
  const draw = drawsFrom(seed);
  let asFar = 1;
  for (let round = 0; round < SHUFFLES; round += 1) {
    shuffle(shuffled, draw);
    if (Math.abs(pairByPair(fixed, shuffled)) >= Math.abs(sum)) asFar += 1;
  }
  return asFar / (SHUFFLES + 1);
}

/** The same as the sum of rank orders; of few pairs that is quicker. */
function pairByPair(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let one = 1; one < x.length; one += 1)
    for (let other = 0; other < one; other += 1) sum += inOrder(x, one, other) * inOrder(y, one, other);
  return sum;
}

function inOrder(values: Float64Array, one: number, other: number): number {
  const difference = (values[one] ?? 0) - (values[other] ?? 0);
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

function untiedPairs(values: readonly number[]): number {
  return choose2(values.length) - sumOf(tieSizes(values).map(choose2));
}

function choose2(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Standard deviation of the sum where nothing goes together, ties allowed for (Kendall, Rank Correlation Methods, 4.3). */
function spreadOf(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const [t, u] = [tieSizes(x), tieSizes(y)];
  const cubic = (k: number) => k * (k - 1) * (2 * k + 5);
  const triple = (k: number) => k * (k - 1) * (k - 2);
  const whole = (cubic(n) - sumOf(t.map(cubic)) - sumOf(u.map(cubic))) / 18;
  const pairs = (2 * sumOf(t.map(choose2)) * sumOf(u.map(choose2))) / (n * (n - 1));
  return Math.sqrt(whole + pairs + (sumOf(t.map(triple)) * sumOf(u.map(triple))) / (9 * triple(n)));
}

/** Pearson's, of values that are not all equal. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const [dx, dy] = [deviations(x), deviations(y)];
  const product = (a: readonly number[], b: readonly number[]) =>
    sumOf(a.map((value, place) => value * (b[place] ?? 0)));
  return product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy));
}

function deviations(values: readonly number[]): readonly number[] {
  const mean = sumOf(values) / values.length;
  return values.map((value) => value - mean);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
