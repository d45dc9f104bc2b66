// Which dimensions and which questions lift a profile, which hold it back? A dimension stands out when it is away from the
// mean of the evaluated dimensions by half a maturity level even in its less favourable bound; the others are "comparable"
// (visual language D4-5). Questions are taken by level: they need no mean.

import type { Level } from "../questions/level.ts";
import type { Indicator } from "../questions/question.schema.ts";
import { CLEAR_GAP } from "../scoring/clear-gap.ts";
import { meanOf } from "../scoring/ratio.ts";
import { reaches } from "../scoring/reaches.ts";
import type { DimensionScore, Levels } from "../scoring/score.types.ts";

const MAX_DIMENSIONS = 3;
const MAX_INDICATORS = 5;
const LIFTS_FROM: Level = 3;
const HOLDS_BACK_TO: Level = 1;

export interface Highlights {
  /** Ids, most distant from the mean first. Both empty: an even profile. */
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
}

/** Null while an applicable dimension has no score, or where there are not two: a part of a profile has no shape. */
export function dimensionHighlights(dimensions: readonly DimensionScore[]): Highlights | null {
  if (dimensions.some(({ status }) => status === "not-evaluated")) return null;
  const evaluated = dimensions.flatMap(({ id, score, low, high }) =>
    score === null || low === null || high === null ? [] : [{ id, score, low, high }],
  );
  const mean = meanOf(evaluated.map(({ score }) => score));
  if (mean === undefined || evaluated.length < 2) return null;
  const above = evaluated
    .filter(({ low }) => reaches(low - mean, CLEAR_GAP))
    .sort((a, b) => b.score - a.score);
  const below = evaluated
    .filter(({ high }) => reaches(mean - high, CLEAR_GAP))
    .sort((a, b) => a.score - b.score);
  return { strengths: firstIds(above, MAX_DIMENSIONS), weaknesses: firstIds(below, MAX_DIMENSIONS) };
}

/** Furthest level first, then weight, then order of the definition; at most five on each side. */
export function indicatorHighlights(indicators: readonly Indicator[], levels: Levels): Highlights {
  const known = indicators.flatMap(({ id, weight }) => {
    const level = levels.get(id);
    return level === undefined ? [] : [{ id, weight, level }];
  });
  const lifting = known
    .filter(({ level }) => level >= LIFTS_FROM)
    .sort((a, b) => b.level - a.level || b.weight - a.weight);
  const holding = known
    .filter(({ level }) => level <= HOLDS_BACK_TO)
    .sort((a, b) => a.level - b.level || b.weight - a.weight);
  return { strengths: firstIds(lifting, MAX_INDICATORS), weaknesses: firstIds(holding, MAX_INDICATORS) };
}

function firstIds(items: readonly { readonly id: string }[], limit: number): readonly string[] {
  return items.slice(0, limit).map(({ id }) => id);
}
