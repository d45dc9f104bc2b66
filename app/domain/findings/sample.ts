// A sample: what bodies of one edition have published, each its latest version, and of how many it could have been. Findings are made of
// nothing else, so that whoever has the files of an edition can compute every one of them again.
import type { PublicDocument } from "../publication/public-document.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** What the directory says of a body; null for what it does not. */
export interface Situated {
  /** Residents. */
  readonly population: number | null;
  readonly communes: number | null;
  /** Year since which it is what it is. */
  readonly since: number | null;
}
/** What findings read of a published result. */
export type SampledDocument = Pick<
  PublicDocument,
  "body" | "survey" | "scores" | "steps" | "brakes" | "gains" | "projects"
>;
export interface SampledResult {
  readonly document: SampledDocument;
  readonly situation: Situated;
}
export interface Sample {
  /** The questionnaire of the edition. */
  readonly model: SurveyModel;
  /** In the order of their names, each body once. */
  readonly results: readonly SampledResult[];
  /** Bodies that it could have been; as many as the results at least. */
  readonly all: number;
}

/** Nothing is said of fewer: what is said of four tells of each of them. */
export const FEWEST = 5;

/** More than these are not told one by one: nobody could tell the dots apart, nor find a name in the table. */
export const MOST_DOTS = 400;

/** Those that answered this questionnaire in a version whose answers mean the same: its major version is that of the edition. */
export function comparableResults({
  model,
  results,
}: Pick<Sample, "model" | "results">): readonly SampledResult[] {
  const { id, version } = model.survey;
  return results.filter(
    ({ document: { survey } }) => survey.id === id && majorOf(survey.version) === majorOf(version),
  );
}

function majorOf(version: string): string {
  return version.slice(0, version.indexOf("."));
}
