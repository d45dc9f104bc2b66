// The score of the whole without one indicator, for each of them: an indicator must not help to elect the group that it is then held
// against (methodology E6). By the rules of the score, from sums that are made once a body. To put bodies in an order, and for that
// alone: who lacks the score of one or two dimensions is placed by the others, as in a profile.
import { ratio } from "../scoring/ratio.ts";
import { reaches } from "../scoring/reaches.ts";
import type { Standing } from "../scoring/standing.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";

const TOP_LEVEL = 4;
const MOST_MISSING = 2;
const NINE_DECIMALS = 1e9;

interface Weighed {
  readonly id: string;
  readonly weight: number;
  /** Place of its dimension. */
  readonly dimension: number;
}
interface Sums {
  readonly points: number;
  readonly answered: number;
  readonly applicable: number;
}
const NOTHING: Sums = { points: 0, answered: 0, applicable: 0 };

/** How each indicator stands, whatever holds it. */
export interface StandingsBy {
  readonly get: (id: string) => Standing | undefined;
}

export interface TotalsOf {
  readonly indicators: readonly string[];
  /** One an indicator, in their order; null where more than two dimensions would have no score without it. */
  readonly totals: (standings: StandingsBy) => readonly (number | null)[];
}

export function totalsWithout(model: SurveyModel): TotalsOf {
  const weighed = model.dimensions.flatMap(({ questions }, dimension) =>
    questions.filter(isIndicator).map(({ id, weight }): Weighed => ({ id, weight, dimension })),
  );
  const { coverageMin } = model.survey.scoring;
  const totals = (standings: StandingsBy) => {
    const sums = model.dimensions.map(() => ({ ...NOTHING }));
    for (const one of weighed) addTo(sums, one, standings);
    const scores = sums.map((sum) => scoreOf(sum, coverageMin));
    const whole = tallyOf(scores);
    return weighed.map((one) => {
      const without = scoreOf(less(sums[one.dimension] ?? NOTHING, one, standings), coverageMin);
      return meanWith(whole, scores[one.dimension], without);
    });
  };
  return { indicators: weighed.map(({ id }) => id), totals };
}

type Mutable = { -readonly [Key in keyof Sums]: Sums[Key] };

function addTo(sums: readonly Mutable[], { id, weight, dimension }: Weighed, standings: StandingsBy): void {
  const [sum, standing] = [sums[dimension], standings.get(id)];
  if (sum === undefined || standing === undefined || standing === "na") return;
  sum.applicable += weight;
  if (typeof standing !== "number") return;
  sum.answered += weight;
  sum.points += weight * standing;
}

function less(sum: Sums, { id, weight }: Weighed, standings: StandingsBy): Sums {
  const standing = standings.get(id);
  if (standing === undefined || standing === "na") return sum;
  const isLevel = typeof standing === "number";
  return {
    points: sum.points - (isLevel ? weight * standing : 0),
    answered: sum.answered - (isLevel ? weight : 0),
    applicable: sum.applicable - weight,
  };
}

/** Undefined where nothing of it applies; null where too little is answered. */
function scoreOf({ points, answered, applicable }: Sums, coverageMin: number): Score {
  const coverage = ratio(answered, applicable);
  if (coverage === undefined) return undefined;
  return reaches(coverage, coverageMin) ? (ratio(100 * points, TOP_LEVEL * answered) ?? null) : null;
}

/** Of a dimension: null without a score, undefined where nothing of it applies. */
type Score = number | null | undefined;

interface Tally {
  readonly sum: number;
  readonly known: number;
  readonly missing: number;
}

function tallyOf(scores: readonly Score[]): Tally {
  const known = scores.filter((score) => typeof score === "number");
  const sum = known.reduce((total, score) => total + score, 0);
  return { sum, known: known.length, missing: scores.filter((score) => score === null).length };
}

/** Mean of the dimensions that apply, one of them with another score. To nine decimals: who stands level does so in any order of adding. */
function meanWith({ sum, known, missing }: Tally, own: Score, other: Score): number | null {
  const left = missing - Number(own === null) + Number(other === null);
  if (left > MOST_MISSING) return null;
  const count = known - Number(typeof own === "number") + Number(typeof other === "number");
  const mean = ratio(sum - (own ?? 0) + (other ?? 0), count);
  return mean === undefined ? null : Math.round(mean * NINE_DECIMALS) / NINE_DECIMALS;
}
