// From a score, 0-100, to a maturity level, 1-5 (methodology E2). A cut-off belongs to the level that it opens.
import type { MaturityLevel } from "../survey/scoring.schema.ts";
import { reaches } from "./reaches.ts";

/** The cut-offs of the levels, lowest first. The lowest starts at 0, so every score has a level. */
export type MaturityLevels = readonly MaturityLevel[];

export function maturityLevelAt(levels: MaturityLevels, score: number): number {
  return levels.findLast((level) => reaches(score, level.from))?.level ?? 1;
}

/** Levels at the two bounds, for "between Organised and Deployed"; null when both bounds give the same level. */
export function levelsBetween(
  levels: MaturityLevels,
  low: number,
  high: number,
): readonly [number, number] | null {
  const [first, last] = [maturityLevelAt(levels, low), maturityLevelAt(levels, high)];
  return first === last ? null : [first, last];
}
