import type { Locale } from "../domain/fields/id.schema.ts";
import { withFirmHyphens } from "../domain/survey/firm-hyphens.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

const shown = new WeakMap<Texts, Texts>();

/** The words of a questionnaire, in its own first language when it does not speak the one of the page. */
export function surveyTexts({ definition, survey }: SurveyModel, locale: Locale): Texts {
  const texts = [locale, ...survey.locales]
    .map((one) => definition.texts[one])
    .find((one) => one !== undefined);
  if (texts === undefined) throw new Error(`the questionnaire ${survey.id} has no texts`);
  return asShown(texts);
}

/** Of the words that pages in this language show of it. */
export function surveyLanguage({ survey }: SurveyModel, locale: Locale): Locale {
  return survey.locales.includes(locale) ? locale : (survey.locales[0] ?? locale);
}

/** Made once for each questionnaire and language: every page asks for it. */
function asShown(texts: Texts): Texts {
  const known = shown.get(texts) ?? withFirmHyphens(texts);
  shown.set(texts, known);
  return known;
}
