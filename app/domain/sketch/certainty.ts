// What do the answers rule out already? The lower bound of a dimension supposes the worst of every unknown and the upper one
// the best (methodology E1 point 3), so a level below the one or above the other is out of reach, whatever comes: "at
// least Organised", "at most Integrated". Of the questions asked today: one that a later answer brings up may widen them.
import { maturityLevelAt } from "../scoring/maturity-level.ts";
import type { Scores } from "../scoring/score.types.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Dimensions that have the same thing certain, in the order of the radar. `level` is a maturity level. */
export interface Certain {
  readonly level: number;
  readonly dimensions: readonly string[];
}
export interface Certainty {
  /** Of the whole, 0 to 100, unrounded; null when no dimension applies. */
  readonly low: number | null;
  readonly high: number | null;
  /** Highest level first; the lowest level is no news and left out. */
  readonly atLeast: readonly Certain[];
  /** Lowest level first; the highest level is no news and left out. */
  readonly atMost: readonly Certain[];
}

/** Nothing answered: from 0 to 100, and both lists empty. */
export function certaintyOf({ survey }: SurveyModel, { dimensions, global }: Scores): Certainty {
  const levels = survey.maturityLevels;
  const reached = (bound: "low" | "high") =>
    dimensions.flatMap(({ id, [bound]: score }) =>
      score === null ? [] : [{ id, level: maturityLevelAt(levels, score) }],
    );
  const top = levels.length;
  return {
    low: global.low,
    high: global.high,
    atLeast: gathered(reached("low").filter(({ level }) => level > 1)).toReversed(),
    atMost: gathered(reached("high").filter(({ level }) => level < top)),
  };
}

/** Lowest level first. */
function gathered(reached: readonly { readonly id: string; readonly level: number }[]): readonly Certain[] {
  const levels = [...new Set(reached.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.map((level) => ({
    level,
    dimensions: reached.filter((one) => one.level === level).map(({ id }) => id),
  }));
}
