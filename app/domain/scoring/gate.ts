// Does a strong mean hide a dimension that lags? (methodology E2) From a given level on, every evaluated dimension must
// stand within a margin of the level's own threshold; otherwise the level is capped and the page names what limits it.
import type { Survey } from "../survey/survey.schema.ts";
import { reaches } from "./reaches.ts";
import type { DimensionScore } from "./score.types.ts";

export interface GatedLevel {
  readonly level: number;
  readonly capped: boolean;
  /** Dimensions that close the level just above, lowest first, ties in radar order. Empty unless capped. */
  readonly limiting: readonly string[];
}

export function applyGate(
  survey: Survey,
  rawLevel: number,
  dimensions: readonly DimensionScore[],
): GatedLevel {
  let level = rawLevel;
  while (lagging(survey, level, dimensions).length > 0) level -= 1;
  if (level === rawLevel) return { level, capped: false, limiting: [] };
  return { level, capped: true, limiting: lagging(survey, level + 1, dimensions).map(({ id }) => id) };
}

interface Lagging {
  readonly id: string;
  readonly score: number;
}

/** Evaluated dimensions below the gate of a level, lowest first. The lowest levels have no gate. */
function lagging(survey: Survey, level: number, dimensions: readonly DimensionScore[]): readonly Lagging[] {
  const { gateFromLevel, gateMargin } = survey.scoring;
  const from = survey.maturityLevels.find((candidate) => candidate.level === level)?.from;
  if (from === undefined || level < gateFromLevel) return [];
  return dimensions
    .flatMap(({ id, score }) => (score === null || reaches(score, from - gateMargin) ? [] : [{ id, score }]))
    .sort((a, b) => a.score - b.score);
}
