// What is aimed at, as the scores of a profile: each target where its level begins, so that charts can draw it.
import type { DimensionScore, Scores } from "../scoring/score.types.ts";
import type { MaturityLevel } from "../survey/scoring.schema.ts";
import type { DimensionTarget } from "./dimension-target.ts";
import { targetScore } from "./target-distance.ts";

/** Null where nothing is aimed at in any dimension that applies. Dimensions without a target have no score. */
export function targetScores(
  scores: Scores,
  targets: ReadonlyMap<string, DimensionTarget>,
  levels: readonly MaturityLevel[],
): Scores | null {
  const aimed = ({ id, status }: DimensionScore): number | null => {
    const target = status === "not-applicable" ? undefined : targets.get(id);
    return target === undefined ? null : (targetScore(levels, target.level) ?? null);
  };
  const dimensions = scores.dimensions.map((one) => ({ ...one, score: aimed(one) }));
  return dimensions.some(({ score }) => score !== null) ? { ...scores, dimensions } : null;
}
