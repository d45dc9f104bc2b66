import type { Locale } from "../domain/fields/id.schema.ts";
import { sketchQuestions } from "../domain/sketch/sketch-questions.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { OfferedSurvey } from "./offered-survey.view.ts";
import { surveyLanguage, surveyTexts } from "./survey-texts.server.ts";

/** The longest first: a reader who knows none of them meets the most complete. */
export function listSurveys(deps: Deps, locale: Locale): readonly OfferedSurvey[] {
  const offered = deps.definitions.list().map((model) => offeredSurvey(model, locale));
  return offered.sort((a, b) => b.questions - a.questions);
}

function offeredSurvey(model: SurveyModel, locale: Locale): OfferedSurvey {
  const { id, version, bodies, minutes } = model.survey;
  const texts = surveyTexts(model, locale);
  const { title, summary, audience } = texts;
  const first = Map.groupBy(model.questions.values(), ({ ask }) => ask[0] ?? "");
  const roles = model.survey.roles
    .map((role) => ({
      id: role.id,
      label: texts.roles[role.id]?.label ?? role.id,
      questions: first.get(role.id)?.length ?? 0,
    }))
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions);
  const counts = {
    ...{ questions: model.indicators.length, dimensions: model.dimensions.length },
    sketch: sketchQuestions(model).length,
  };
  const language = surveyLanguage(model, locale);
  return { id, version, language, title, summary, audience, bodies, ...counts, minutes, roles };
}
