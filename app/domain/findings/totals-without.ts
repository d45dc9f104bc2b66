// The score of the whole without one indicator, for each of them: an indicator must not help to elect the group that it is then held
// against (methodology E6). By the rules of the score, from sums that are made once a body. To put bodies in an order, and for that
// alone: who lacks the score of one or two dimensions is placed by the others, as in a profile. It is asked of every indicator of tens of
// thousands of bodies, so that it makes no object for each.
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
/** Of an indicator that nobody knows, and of one that does not count; else the level. */
const [UNKNOWN, OUT] = [-1, -2];

export interface TotalsOf {
  readonly indicators: readonly string[];
  /** The levels of a body in the order of the indicators; negative where there is none. Each is looked up once. */
  readonly levels: (standings: StandingsBy) => Int8Array;
  /** One an indicator, in their order; NaN where more than two dimensions would have no score without it. */
  readonly totals: (levels: Int8Array) => Float64Array;
}

export function totalsWithout(model: SurveyModel): TotalsOf {
  const weighed = model.dimensions.flatMap(({ questions }, dimension) =>
    questions.filter(isIndicator).map(({ id, weight }): Weighed => ({ id, weight, dimension })),
  );
  const { scoreOf, scoreWithout } = scoresBy(model.survey.scoring.coverageMin);
  const levels = (standings: StandingsBy) => {
    const own = new Int8Array(weighed.length);
    weighed.forEach(({ id }, place) => {
      own[place] = codeOf(standings.get(id));
    });
    return own;
  };
  const totals = (own: Int8Array) => {
    const sums = model.dimensions.map((): Mutable => ({ ...NOTHING }));
    weighed.forEach(({ dimension, weight }, place) => {
      addTo(sums[dimension], weight, own[place] ?? OUT);
    });
    const scores = sums.map((sum) => scoreOf(sum.points, sum.answered, sum.applicable));
    const whole = tallyOf(scores);
    const found = new Float64Array(weighed.length);
    weighed.forEach(({ dimension, weight }, place) => {
      const without = scoreWithout(sums[dimension] ?? NOTHING, weight, own[place] ?? OUT);
      found[place] = meanWith(whole, scores[dimension], without);
    });
    return found;
  };
  return { indicators: weighed.map(({ id }) => id), levels, totals };
}

function codeOf(standing: Standing | undefined): number {
  if (typeof standing === "number") return standing;
  return standing === undefined || standing === "na" ? OUT : UNKNOWN;
}

type Mutable = { -readonly [Key in keyof Sums]: Sums[Key] };

function addTo(sum: Mutable | undefined, weight: number, level: number): void {
  if (sum === undefined || level === OUT) return;
  sum.applicable += weight;
  if (level === UNKNOWN) return;
  sum.answered += weight;
  sum.points += weight * level;
}

/** Of a dimension: null without a score, undefined where nothing of it applies. */
type Score = number | null | undefined;

function scoresBy(coverageMin: number) {
  const scoreOf = (points: number, answered: number, applicable: number): Score => {
    const coverage = ratio(answered, applicable);
    if (coverage === undefined) return undefined;
    return reaches(coverage, coverageMin) ? (ratio(100 * points, TOP_LEVEL * answered) ?? null) : null;
  };
  /** Without an indicator of this weight at this level. */
  const scoreWithout = ({ points, answered, applicable }: Sums, weight: number, level: number): Score => {
    if (level === OUT) return scoreOf(points, answered, applicable);
    if (level === UNKNOWN) return scoreOf(points, answered, applicable - weight);
    return scoreOf(points - weight * level, answered - weight, applicable - weight);
  };
  return { scoreOf, scoreWithout };
}

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
function meanWith({ sum, known, missing }: Tally, own: Score, other: Score): number {
  const left = missing - Number(own === null) + Number(other === null);
  if (left > MOST_MISSING) return Number.NaN;
  const count = known - Number(typeof own === "number") + Number(typeof other === "number");
  const mean = ratio(sum - (own ?? 0) + (other ?? 0), count);
  return mean === undefined ? Number.NaN : Math.round(mean * NINE_DECIMALS) / NINE_DECIMALS;
}
