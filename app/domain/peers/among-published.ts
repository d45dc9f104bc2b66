// Where one result stands among those that other bodies have published, dimension by dimension and on one scale: all of them one by one,
// a median from five, quartiles from eight (methodology E6). Never a rank. Where versions of the questionnaire differ, scores are those
// of the questions that all have, which needs published answers: whoever has published none is left out there, by name.
import {
  type ComparedBasis,
  type ComparedDimension,
  type ComparedResult,
  compareDimensions,
} from "../comparison/compare-dimensions.ts";
import { quartilesOf } from "../findings/dimension-findings.ts";
import { medianOf } from "../findings/median-interval.ts";
import { FEWEST } from "../findings/sample.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import type { Migration } from "../survey/migration.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

export interface OtherScore {
  /** Of the other result, in the order in which they were given. */
  readonly place: number;
  readonly score: DimensionScore;
}
/** Scores from 0 to 100. */
export interface Spread {
  /** Other bodies with a score there. */
  readonly n: number;
  /** Null for fewer than five. */
  readonly median: number | null;
  /** Null for fewer than eight. */
  readonly quartiles: readonly [number, number] | null;
}
export interface AmongDimension extends Spread {
  readonly id: string;
  readonly basis: Exclude<ComparedBasis, { readonly kind: "no-answers" }>;
  /** Null where nothing is compared. */
  readonly own: DimensionScore | null;
  /** In the order given, those without a score included. */
  readonly others: readonly OtherScore[];
  /** Places of those whose answers would be needed and are not published. */
  readonly leftOut: readonly number[];
  /** In place of so many others that none is told: a hundred of their scores, the lowest first. Else null. */
  readonly centiles: readonly number[] | null;
}

export interface Versions {
  /** That names the dimensions. */
  readonly newest: SurveyModel;
  readonly migrations: readonly Migration[];
}

/** `own` has its answers, published or not. Dimensions of the newest version, in its order; no other result gives `own` alone. */
export function amongPublished(
  own: ComparedResult,
  others: readonly ComparedResult[],
  versions: Versions,
): readonly AmongDimension[] {
  const all = others.map((_, place) => place);
  const answered = all.filter((place) => others[place]?.steps !== null);
  const whole = compared(own, others, versions);
  const kept = others.filter(({ steps }) => steps !== null);
  const ofAnswers = kept.length === others.length ? whole : compared(own, kept, versions);
  return whole.map((dimension, at) => {
    if (dimension.basis.kind !== "no-answers") return among(dimension, all, []);
    const left = all.filter((place) => !answered.includes(place));
    return among(ofAnswers[at] ?? dimension, answered, left);
  });
}

function compared(
  own: ComparedResult,
  others: readonly ComparedResult[],
  { newest, migrations }: Versions,
): readonly ComparedDimension[] {
  return compareDimensions([own, ...others], newest, migrations);
}

/** `places` of the others that were compared, in their order. */
function among(
  { id, basis, scores: [own = null, ...theirs] }: ComparedDimension,
  places: readonly number[],
  leftOut: readonly number[],
): AmongDimension {
  const others = theirs.flatMap((score, at) => (score === null ? [] : [{ place: places[at] ?? at, score }]));
  return {
    ...{ id, basis: basis.kind === "no-answers" ? { kind: "no-question" } : basis },
    ...{
      own,
      others,
      leftOut,
      centiles: null,
      ...spreadOf(others.flatMap(({ score }) => score.score ?? [])),
    },
  };
}

function spreadOf(scores: readonly number[]): Spread {
  const sorted = scores.toSorted((a, b) => a - b);
  return {
    n: sorted.length,
    median: sorted.length < FEWEST ? null : medianOf(sorted),
    quartiles: quartilesOf(sorted),
  };
}
