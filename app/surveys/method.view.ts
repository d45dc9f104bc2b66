import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";

export interface MethodView {
  readonly model: SurveyModel;
  /** Of the questionnaire, in the language of the page. */
  readonly texts: Texts;
  readonly others: readonly Pick<OfferedSurvey, "id" | "title" | "language">[];
}
