// A sample: what bodies of one edition have published, each its latest version, and of how many it could have been. Findings are made of
// nothing else, so that whoever has the files of an edition can compute every one of them again.
import type { PublicDocument } from "../publication/public-document.schema.ts";
import { prioritiesIn } from "../publication/public-document.ts";
import type { PublicProject } from "../publication/public-projects.ts";
import type { Migration } from "../survey/migration.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** What the directory says of a body; null for what it does not. */
export interface Situated {
  /** Residents. */
  readonly population: number | null;
  readonly communes: number | null;
  /** Year since which it is what it is. */
  readonly since: number | null;
  /** Of the largest commune in its population: percent. */
  readonly centreShare: number | null;
  /** Communes of fewer than 3,500 residents. */
  readonly smallCommunes: number | null;
}
/** What findings read of a published result. */
export interface SampledDocument
  extends Pick<PublicDocument, "body" | "survey" | "scores" | "steps" | "brakes" | "gains"> {
  readonly projects?: readonly PublicProject[] | undefined;
  readonly priorities?: readonly string[] | undefined;
}
export interface SampledResult {
  readonly document: SampledDocument;
  readonly situation: Situated;
  /** What the body has online of the edition before; absent where there is nothing. */
  readonly earlier?: SampledDocument | undefined;
}
/** The edition before this one, of the same questionnaire. */
export interface EarlierEdition {
  /** As readers know it, such as 2024. */
  readonly name: string;
  /** Of its questionnaire, every version that was answered then. */
  readonly models: readonly SurveyModel[];
  readonly migrations: readonly Migration[];
}

export interface Sample {
  /** The questionnaire of the edition. */
  readonly model: SurveyModel;
  /** In the order of their names, each body once. */
  readonly results: readonly SampledResult[];
  /** Bodies that it could have been; as many as the results at least. */
  readonly all: number;
  /** Absent for the first edition of a questionnaire. */
  readonly earlier?: EarlierEdition | undefined;
}

/** Of a published document, and no more: of thousands the rest would fill the memory. Blocks that are not in the scope are absent. */
export function sampledOf(published: PublicDocument): SampledDocument {
  const { body, survey, scores, steps, brakes, gains, projects } = published;
  const priorities = prioritiesIn(published);
  return {
    ...{ body, survey, scores },
    ...(steps && { steps }),
    ...(brakes && { brakes }),
    ...(gains && { gains }),
    ...(projects && { projects }),
    ...(priorities && { priorities }),
  };
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
