import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";

/** What a version changed of the one before. */
export interface VersionChange {
  readonly from: string;
  readonly to: string;
  /** Scored questions, by name. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly weights: readonly string[];
  /** Whose answers are worth something else. */
  readonly scales: readonly string[];
  /** How many parts say the same in other words. */
  readonly words: number;
  /** How many parts changed in what is not scored, or in their rules. */
  readonly others: number;
}
export interface MethodVersion {
  readonly version: string;
  readonly servedFrom: Date;
}

export interface MethodView {
  readonly model: SurveyModel;
  /** Of the questionnaire, in the language of the page. */
  readonly texts: Texts;
  readonly others: readonly Pick<OfferedSurvey, "id" | "title" | "language">[];
  /** Of this questionnaire, the newest first. */
  readonly versions: readonly MethodVersion[];
  /** The newest first; empty where there is one version. */
  readonly changes: readonly VersionChange[];
  /** It is what new assessments begin with. */
  readonly isCurrent: boolean;
}
