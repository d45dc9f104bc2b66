// What an official allowed before, and what would be published otherwise now.
import type { PublicChange } from "../domain/publication/what-changed.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

/** The version of the questionnaire whose words name what changed. */
export interface Named {
  readonly model: SurveyModel;
  readonly texts: Texts;
}
export interface EarlierConsent {
  readonly at: Date;
  /** As they declared themselves. */
  readonly official: { readonly name: string; readonly mandate: string };
  /** Empty where all that the page shows is the same. */
  readonly changes: readonly PublicChange[];
}
