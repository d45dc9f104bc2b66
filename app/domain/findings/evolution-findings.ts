// What became of bodies from the edition before to this one, dimension by dimension, of those that published both: only questions that
// are the same and were answered both times say that something changed (methodology E7). Whether more of them rose than a coin would
// have it is told by an exact sign test; a change that unknown answers could have made counts for neither side.
import { type CommonQuestions, commonQuestions } from "../comparison/common-questions.ts";
import {
  type EditionPair,
  type EvolutionStep,
  evolutionStep,
  type Reading,
} from "../comparison/evolution.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { adjustedP } from "./adjusted-p.ts";
import { coinP } from "./coin-p.ts";
import { medianOf } from "./median-interval.ts";
import { type EarlierEdition, FEWEST, type SampledDocument, type SampledResult } from "./sample.ts";

export interface DimensionEvolution {
  readonly id: string;
  /** Bodies of which something is told. */
  readonly n: number;
  /** Bodies that published both editions and of which nothing can be told there. */
  readonly without: number;
  /** Bodies by what became of them; null for fewer than five. */
  readonly counts: Readonly<Record<Reading, number>> | null;
  /** Of the changes, on the scale of scores; null for fewer than five. */
  readonly median: number | null;
  /** Comparable questions that were answered both times: of whom fewest and most are; null where scores alone are compared, or nothing. */
  readonly questions: readonly [number, number] | null;
  /** The dimension is made of other questions since, or weighs them otherwise, for one body at least. */
  readonly isBreak: boolean;
  /** Chance that a coin would fall as unevenly, of those that rose or fell; 1 where none did; null for fewer than five. */
  readonly p: number | null;
  /** For how many dimensions were asked. */
  readonly adjusted: number | null;
}
export interface EvolutionFindings {
  /** Name of the edition before. */
  readonly since: string;
  /** Bodies that published both. */
  readonly n: number;
  /** In the order of the questionnaire; empty for fewer than five bodies. */
  readonly dimensions: readonly DimensionEvolution[];
}

/** `model`: the questionnaire that `results` are told by. */
export function evolutionFindings(
  results: readonly SampledResult[],
  model: SurveyModel,
  earlier: EarlierEdition,
): EvolutionFindings {
  const ways = earlier.models.map(
    (then): Way => ({
      ...{ then, now: model },
      common: commonQuestions(then, model, earlier.migrations),
    }),
  );
  const pairs = results.flatMap((result) => pairOf(result, ways));
  const { name: since } = earlier;
  if (pairs.length < FEWEST) return { since, n: pairs.length, dimensions: [] };
  const told = model.dimensions.map(({ id }) =>
    dimensionOf(
      id,
      pairs.map((pair) => evolutionStep(pair, id)),
    ),
  );
  const tested = told.flatMap(({ p }) => p ?? []);
  const adjusted = [...adjustedP(tested)];
  const dimensions = told.map((one) => ({
    ...one,
    adjusted: one.p === null ? null : (adjusted.shift() ?? 1),
  }));
  return { since, n: pairs.length, dimensions };
}

/** From a version of the questionnaire to that of this edition. */
interface Way {
  readonly then: SurveyModel;
  readonly now: SurveyModel;
  readonly common: CommonQuestions;
}

/** None for a body that did not publish the edition before, or another questionnaire then. */
function pairOf({ document, earlier }: SampledResult, ways: readonly Way[]): readonly EditionPair[] {
  const way = ways.find(
    ({ then: { survey } }) => survey.id === earlier?.survey.id && survey.version === earlier.survey.version,
  );
  if (earlier === undefined || way === undefined) return [];
  const { then, now, common } = way;
  return [{ before: comparedOf(earlier, then), after: comparedOf(document, now), common }];
}

function comparedOf({ scores, steps }: SampledDocument, model: SurveyModel) {
  const dimensions = Object.entries(scores.dimensions).map(([id, one]) => ({ id, ...one }));
  return { model, dimensions, steps: steps === undefined ? null : new Map(Object.entries(steps)) };
}

function dimensionOf(id: string, steps: readonly EvolutionStep[]): Omit<DimensionEvolution, "adjusted"> {
  const told = steps.flatMap(({ change }) => (change.kind === "told" ? [change] : []));
  const about = {
    id,
    n: told.length,
    without: steps.length - told.length,
    isBreak: steps.some(({ isBreak }) => isBreak),
  };
  if (told.length < FEWEST) return { ...about, counts: null, median: null, questions: null, p: null };
  const of = (reading: Reading) => told.filter((one) => one.reading === reading).length;
  const counts = { up: of("up"), down: of("down"), same: of("same"), small: of("small") };
  const asked = told.flatMap(({ questions }) => questions ?? []);
  return {
    ...about,
    counts,
    median: medianOf(told.map(({ points }) => points).toSorted((a, b) => a - b)),
    questions: asked.length === 0 ? null : [Math.min(...asked), Math.max(...asked)],
    p: coinP(counts.up, counts.down),
  };
}
