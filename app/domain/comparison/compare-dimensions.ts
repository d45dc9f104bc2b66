// What several published results say side by side, dimension by dimension. Where all of them answered the same questions, their
// scores are those that were published; else they are computed anew by the same engine of the questions that all have, which
// needs their published answers.
import type { Indicator } from "../questions/question.schema.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import { scoreDimension } from "../scoring/score-dimension.ts";
import type { Standing, Standings } from "../scoring/standing.ts";
import type { Migration } from "../survey/migration.schema.ts";
import type { Section } from "../survey/survey.schema.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";
import { type CommonQuestions, commonQuestions } from "./common-questions.ts";

/** One published result. */
export interface ComparedResult {
  readonly model: SurveyModel;
  /** As published. */
  readonly dimensions: readonly DimensionScore[];
  /** Indicator -> how it stands; null where no answer is in the scope. */
  readonly steps: ReadonlyMap<string, Standing> | null;
}

/** published: its scores are. common: computed of so many questions, of all that the dimension has. */
export type ComparedBasis =
  | { readonly kind: "published" }
  | { readonly kind: "common"; readonly questions: number; readonly of: number }
  | { readonly kind: "no-question" }
  /** Places of the results whose answers would be needed and are not published. */
  | { readonly kind: "no-answers"; readonly missing: readonly number[] };

export interface ComparedDimension {
  readonly id: string;
  readonly basis: ComparedBasis;
  /** In the order of the results; null where nothing is compared. */
  readonly scores: readonly (DimensionScore | null)[];
}

interface Versions {
  readonly newest: SurveyModel;
  /** In the order of the results. */
  readonly common: readonly CommonQuestions[];
}

/** Dimensions of `newest`, in its order. No result gives dimensions without scores. */
export function compareDimensions(
  results: readonly ComparedResult[],
  newest: SurveyModel,
  migrations: readonly Migration[],
): readonly ComparedDimension[] {
  const common = results.map(({ model }) => commonQuestions(model, newest, migrations));
  return newest.dimensions.map((section) => compareDimension(section, results, { newest, common }));
}

function compareDimension(
  section: Section,
  results: readonly ComparedResult[],
  versions: Versions,
): ComparedDimension {
  const { id } = section;
  const nothing = results.map(() => null);
  const isWhole = results.every(({ model }, place) =>
    isSameDimension({ section, newest: versions.newest }, model, versions.common[place] ?? new Map()),
  );
  if (isWhole)
    return { id, basis: { kind: "published" }, scores: results.map((one) => publishedIn(one, id)) };
  const asked = section.questions.filter(isIndicator);
  const shared = asked.filter((one) => versions.common.every((known) => known.has(one.id)));
  if (shared.length === 0) return { id, basis: { kind: "no-question" }, scores: nothing };
  const missing = results.flatMap(({ steps }, place) => (steps === null ? [place] : []));
  if (missing.length > 0) return { id, basis: { kind: "no-answers", missing }, scores: nothing };
  const { survey } = versions.newest;
  return {
    ...{ id, basis: { kind: "common", questions: shared.length, of: asked.length } },
    scores: results.map(({ steps }, place) => {
      const standings = standingsIn(steps ?? new Map(), shared, versions.common[place] ?? new Map());
      return scoreDimension(survey, { ...section, questions: shared }, standings);
    }),
  };
}

function publishedIn({ dimensions }: ComparedResult, id: string): DimensionScore | null {
  return dimensions.find((one) => one.id === id) ?? null;
}

/** By the ids of the newest version. What was not asked counts nowhere, as in a score. */
function standingsIn(
  steps: ReadonlyMap<string, Standing>,
  shared: readonly Indicator[],
  known: CommonQuestions,
): Standings {
  return new Map(
    shared.flatMap(({ id }) => {
      const standing = steps.get(known.get(id) ?? id);
      return standing === undefined ? [] : [[id, standing] as const];
    }),
  );
}

interface NewestDimension {
  readonly section: Section;
  readonly newest: SurveyModel;
}

/** Whether a score of that dimension says the same in both versions: same questions, same worth, same weight, same rules. */
export function isSameDimension(
  { section, newest }: NewestDimension,
  model: SurveyModel,
  common: CommonQuestions,
): boolean {
  if (model === newest) return true;
  const other = model.dimensions.find(({ id }) => id === section.id);
  const asked = section.questions.filter(isIndicator);
  const before = new Map((other?.questions ?? []).filter(isIndicator).map((one) => [one.id, one]));
  const isSame = ({ id, weight }: Indicator) => before.get(common.get(id) ?? "")?.weight === weight;
  const rules = ({ survey: { maturityLevels, scoring } }: SurveyModel) =>
    JSON.stringify([maturityLevels, scoring.coverageMin]);
  return asked.length === before.size && asked.every(isSame) && rules(model) === rules(newest);
}
