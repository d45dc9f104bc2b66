// Where does one dimension stand? (methodology E1, points 1 to 4)
// Score = 100 × Σ weight × level / (4 × Σ weight) over answered indicators. "Not applicable" leaves both sums; unknowns
// are bounded, every one at 0 and then at 4, over all applicable weight. Scores are 0-100, unrounded.

import type { Section, Survey } from "../survey/survey.schema.ts";
import { isIndicator } from "../survey/survey-model.ts";
import { levelsBetween, maturityLevelAt } from "./maturity-level.ts";
import { ratio } from "./ratio.ts";
import { reaches } from "./reaches.ts";
import type { DimensionScore } from "./score.types.ts";
import type { Standings } from "./standing.ts";

const TOP_LEVEL = 4;

/** Sums over the applicable indicators of a dimension; `points` is Σ weight × level, from 0 to 4 × `answeredWeight`. */
interface Tally {
  readonly points: number;
  readonly answered: number;
  readonly answeredWeight: number;
  readonly applicable: number;
  readonly applicableWeight: number;
}

/** No applicable indicator: "not applicable", without bounds. Coverage below the minimum: bounds but no score. */
export function scoreDimension(survey: Survey, section: Section, standings: Standings): DimensionScore {
  const tally = tallyOf(section, standings);
  const coverage = ratio(tally.answeredWeight, tally.applicableWeight);
  const { answered, applicable } = tally;
  if (coverage === undefined) return { ...NOT_APPLICABLE, id: section.id };

  const [low, high] = boundsOf(tally);
  const score = percentOf(tally.points, tally.answeredWeight);
  const bounded = { id: section.id, low, high, coverage, answered, applicable };
  if (score === null || !reaches(coverage, survey.scoring.coverageMin))
    return { ...bounded, status: "not-evaluated", score: null, level: null, between: null };
  return {
    ...bounded,
    status: "evaluated",
    score,
    level: maturityLevelAt(survey.maturityLevels, score),
    between: levelsBetween(survey.maturityLevels, low, high),
  };
}

const NOT_APPLICABLE = {
  status: "not-applicable",
  score: null,
  low: null,
  high: null,
  coverage: null,
  level: null,
  between: null,
  answered: 0,
  applicable: 0,
} as const;

function tallyOf(section: Section, standings: Standings): Tally {
  let [points, answered, answeredWeight, applicable, applicableWeight] = [0, 0, 0, 0, 0];
  for (const question of section.questions) {
    const standing = standings.get(question.id);
    if (standing === undefined || standing === "na" || !isIndicator(question)) continue;
    applicable += 1;
    applicableWeight += question.weight;
    if (typeof standing !== "number") continue;
    answered += 1;
    answeredWeight += question.weight;
    points += question.weight * standing;
  }
  return { points, answered, answeredWeight, applicable, applicableWeight };
}

function boundsOf({ points, answeredWeight, applicableWeight }: Tally): readonly [number, number] {
  const bestPoints = points + TOP_LEVEL * (applicableWeight - answeredWeight);
  return [percentOf(points, applicableWeight) ?? 0, percentOf(bestPoints, applicableWeight) ?? 100];
}

/** One multiplication and one division of whole numbers, so that equal shares give equal scores to the last bit. */
function percentOf(points: number, weight: number): number | null {
  return ratio(100 * points, TOP_LEVEL * weight) ?? null;
}
