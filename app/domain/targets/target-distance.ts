// How far is a dimension from what its body aims at? In the points of a score, and only as firmly as the bounds allow.
import { reaches } from "../scoring/reaches.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import type { MaturityLevel } from "../survey/scoring.schema.ts";

export type TargetDistance =
  /** Even the lower bound is there. */
  | { readonly kind: "reached" }
  /** Points between the score and where the level begins; more than 0. */
  | { readonly kind: "below"; readonly points: number }
  /** Without a score, or with bounds on both sides. */
  | { readonly kind: "open" }
  /** The dimension does not apply. */
  | { readonly kind: "none" };

/** Where a maturity level begins, on the scale from 0 to 100; undefined for a level that the questionnaire has not. */
export function targetScore(levels: readonly MaturityLevel[], level: number): number | undefined {
  return levels.find((one) => one.level === level)?.from;
}

export function targetDistance(
  { status, score, low, high }: Pick<DimensionScore, "status" | "score" | "low" | "high">,
  aimed: number,
): TargetDistance {
  if (status === "not-applicable") return { kind: "none" };
  if (score === null || low === null || high === null) return { kind: "open" };
  if (reaches(low, aimed)) return { kind: "reached" };
  return reaches(high, aimed) ? { kind: "open" } : { kind: "below", points: aimed - score };
}
