import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

/** What every part of the method page reads. */
export interface MethodProps {
  readonly model: SurveyModel;
  /** Of the questionnaire, in the language of the page. */
  readonly texts: Texts;
}
