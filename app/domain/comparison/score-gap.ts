// May anything be said of the distance of two scores? Not where their bounds meet, nor where it is smaller than half a maturity
// level (visual language D4-5): people rated themselves, and would not rate themselves the same twice.
import { CLEAR_GAP } from "../scoring/clear-gap.ts";
import { reaches } from "../scoring/reaches.ts";
import type { DimensionScore } from "../scoring/score.types.ts";

type Bounded = Pick<DimensionScore, "score" | "low" | "high">;

/** unknown: one of them has no score. small: too small to conclude. clear: neither. */
export type Gap = "unknown" | "small" | "clear";

/** Null: there is nothing to compare on that side. */
export function scoreGap(one: Bounded | null, other: Bounded | null): Gap {
  if (one === null || other === null || one.score === null || other.score === null) return "unknown";
  const distance = Math.abs(one.score - other.score);
  return reaches(distance, CLEAR_GAP) && !overlap(one, other) ? "clear" : "small";
}

function overlap(one: Bounded, other: Bounded): boolean {
  return (one.low ?? 0) <= (other.high ?? 100) && (other.low ?? 0) <= (one.high ?? 100);
}
