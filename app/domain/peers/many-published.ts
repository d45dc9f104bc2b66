// The same of so many published results that none is told one by one: from what the edition says of all of them, kept and computed
// elsewhere. One’s own published result is among them.
import type { DimensionFinding } from "../findings/dimension-findings.ts";
import { quantileOf } from "../findings/median-interval.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import type { AmongDimension } from "./among-published.ts";

/** In the order of the findings. */
export function amongMany(
  own: readonly DimensionScore[],
  findings: readonly DimensionFinding[],
): readonly AmongDimension[] {
  return findings.map(({ id, n, median, quartiles, centiles, dots }) => ({
    ...{ id, n, median, quartiles, basis: { kind: "published" }, others: [], leftOut: [] },
    own: own.find((one) => one.id === id) ?? null,
    centiles: centiles ?? centilesOf(dots.map(({ score }) => score)),
  }));
}

function centilesOf(scores: readonly number[]): readonly number[] {
  const sorted = scores.toSorted((a, b) => a - b);
  return Array.from({ length: 100 }, (_, place) => quantileOf(sorted, (place + 0.5) / 100) ?? []).flat();
}
