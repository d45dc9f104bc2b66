import type { Locale } from "../domain/survey/id.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

/** The words of a questionnaire, in its own first language when it does not speak the one of the page. */
export function surveyTexts({ definition, survey }: SurveyModel, locale: Locale): Texts {
  const texts = [locale, ...survey.locales]
    .map((one) => definition.texts[one])
    .find((one) => one !== undefined);
  if (texts === undefined) throw new Error(`the questionnaire ${survey.id} has no texts`);
  return texts;
}
