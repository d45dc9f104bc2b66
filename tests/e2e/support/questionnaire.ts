// The questionnaire that the tests answer, read from its folder, so that no question and no label is written here.
import { join } from "node:path";
import { type QuestionSheet, questionSheet } from "../../../app/domain/branching/question-sheet.ts";
import type { Answers } from "../../../app/domain/questions/answer.ts";
import { parseDefinition } from "../../../app/domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../../../app/domain/survey/survey-model.ts";
import type { Texts } from "../../../app/domain/survey/texts.schema.ts";
import type { Locale } from "../../../app/i18n/locale.ts";
import { readDefinitionFolder } from "../../../app/record/definition-folders.store.server.ts";
import { surveyTexts } from "../../../app/record/survey-texts.server.ts";

export const SURVEY_FOLDER = "survey-definitions/metropoles-numeriques";

export const model: SurveyModel = readModel();

/** As the pages show them. */
export function textsIn(locale: Locale): Texts {
  return surveyTexts(model, locale);
}

/** A question as a page asks it, given the answers that came before. */
export function sheetOf(questionId: string, locale: Locale, answers: Answers): QuestionSheet {
  const question = model.questions.get(questionId);
  if (question === undefined) throw new Error(`There is no question "${questionId}".`);
  return questionSheet({ model, texts: textsIn(locale), answers, communes: [] }, question);
}

function readModel(): SurveyModel {
  const root = join(import.meta.dirname, "../../..");
  const { files } = readDefinitionFolder(join(root, "survey-definitions"), "metropoles-numeriques");
  const parsed = parseDefinition(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  return compileSurvey(parsed.value);
}
