// Which answers would narrow the bounds most? An unknown keeps its share of the weight of its dimension open between level
// 0 and level 4, so its answer narrows that dimension by 100 × weight / applicable weight points, whatever it is; the
// whole by that over the number of dimensions, which are equal (methodology E1, E8).
import type { Standings } from "../scoring/standing.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";

export interface Narrowing {
  readonly question: string;
  readonly section: string;
  /** Points out of the 100 of its dimension, above 0, unrounded. */
  readonly points: number;
}

/** Unanswered ones and "don't know" alike, the widest first, then in the order of the definition. */
export function narrowings({ dimensions }: SurveyModel, standings: Standings): readonly Narrowing[] {
  return dimensions
    .flatMap(({ id: section, questions }) => {
      const applicable = questions.filter(isIndicator).flatMap(({ id, weight }) => {
        const standing = standings.get(id);
        return standing === undefined || standing === "na" ? [] : [{ id, weight, standing }];
      });
      const whole = applicable.reduce((sum, { weight }) => sum + weight, 0);
      return applicable
        .filter(({ standing }) => typeof standing !== "number")
        .map(({ id, weight }) => ({ question: id, section, points: (100 * weight) / whole }));
    })
    .sort((a, b) => b.points - a.points);
}
