// The reference: survey-core, given our questionnaire in its own JSON.
import { Model } from "survey-core";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";
import type { Engine, LoadedSurvey } from "./engine.ts";
import { surveyJsData } from "./surveyjs-answers.ts";
import { expressionOf } from "./surveyjs-conditions.ts";
import type { Json } from "./surveyjs-fields.ts";
import { surveyJsName } from "./surveyjs-names.ts";
import { questionElements } from "./surveyjs-questions.ts";
import { calculatedValues, GLOBAL_SCORE, scoreName } from "./surveyjs-scores.ts";

/** `model` says what to convert; each `load` then starts from the converted JSON, as a SurveyJS server would. */
export function surveyJsEngine(model: SurveyModel): Engine {
  const json = surveyJsJson(model);
  return { name: "survey-core", load: () => loadedSurvey(model, json) };
}

function surveyJsJson(model: SurveyModel): Json {
  return {
    clearInvisibleValues: "none",
    calculatedValues: calculatedValues(model),
    pages: model.sections.map((section) => ({
      name: surveyJsName("page", section.id),
      ...(section.visibleIf && { visibleIf: expressionOf(section.visibleIf) }),
      elements: section.questions.flatMap((question) => questionElements(model, question)),
    })),
  };
}

function loadedSurvey(model: SurveyModel, json: Json): LoadedSurvey {
  const survey = new Model(json);
  const scores = [...model.dimensions.map(({ id }) => scoreName(id)), GLOBAL_SCORE];
  return {
    fill: (answers) => {
      survey.data = surveyJsData(model, answers);
    },
    visible: () => [...model.questions.keys()].filter((id) => isVisible(survey, surveyJsName(id))),
    isValid: () => survey.validate(false, false) === true,
    scores: () => scores.map((name) => scoreOf(survey.getVariable(name))),
    dispose: () => survey.dispose(),
  };
}

function isVisible(survey: Model, name: string): boolean {
  const element = survey.getQuestionByName(name) ?? survey.getPanelByName(name);
  return element?.isVisible === true && (element.page as { isVisible?: boolean } | null)?.isVisible !== false;
}

function scoreOf(value: unknown): number | null {
  return typeof value === "number" && value >= 0 ? value : null;
}
