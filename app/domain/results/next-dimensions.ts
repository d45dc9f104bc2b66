// Which dimensions should be answered next? Those that lack least of the weight that a score takes, so that a few answers
// show something.
import type { DimensionScore } from "../scoring/score.types.ts";

const MOST = 3;

/** Without a score, best covered first, then in the order of the definition; three at most. */
export function nextDimensions(dimensions: readonly DimensionScore[]): readonly DimensionScore[] {
  return dimensions
    .filter(({ status }) => status === "not-evaluated")
    .toSorted((a, b) => (b.coverage ?? 0) - (a.coverage ?? 0))
    .slice(0, MOST);
}
