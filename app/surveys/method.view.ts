import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

export interface MethodView {
  readonly model: SurveyModel;
  /** Of the questionnaire, in the language of the page. */
  readonly texts: Texts;
  readonly others: readonly { readonly id: string; readonly title: string }[];
}
