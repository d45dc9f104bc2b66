// What would the picked levers leave in the dark? (methodology E5) Important indicators at level 0 that none of them
// covers are named, so that a short list never reads as "the rest is fine".
import type { Levels } from "../scoring/score.types.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { RecommendedLever } from "./recommendation.types.ts";

/** In the order of indicators. A lever under way is not picked, so it covers nothing here. */
export function blindSpots(
  { indicators, survey }: SurveyModel,
  levels: Levels,
  picked: readonly RecommendedLever[],
): readonly string[] {
  const covered = new Set(picked.flatMap(({ because }) => because.map(({ indicator }) => indicator)));
  return indicators
    .filter(
      ({ id, weight }) =>
        weight === survey.scoring.levers.blindSpotWeight && levels.get(id) === 0 && !covered.has(id),
    )
    .map(({ id }) => id);
}
