// The same dimensions again and again, up to a number of indicators: what a much larger questionnaire would cost.

import type { Section } from "../../app/domain/survey/survey.schema.ts";
import { compileSurvey, type SurveyModel } from "../../app/domain/survey/survey-model.ts";

/** Dimensions only; the last copy is cut short so that exactly `count` indicators are left. Ids get the copy's number. */
export function manyIndicators(model: SurveyModel, count: number): SurveyModel {
  const sections: Section[] = [];
  for (let copy = 0, left = count; left > 0; copy += 1)
    for (const section of model.dimensions) {
      const questions = section.questions.slice(0, left);
      if (questions.length === 0) break;
      left -= questions.length;
      sections.push({
        ...section,
        id: `${section.id}-${copy}`,
        questions: questions.map((question) => ({ ...question, id: `${question.id}-${copy}` })),
      });
    }
  return compileSurvey({ ...model.definition, survey: { ...model.survey, sections }, levers: [] });
}
