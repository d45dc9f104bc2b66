// Our engine as a server uses it: the questionnaire checked against its format and compiled, answers checked and scored.

import { listMisfits } from "../../app/domain/answers/list-misfits.ts";
import { journey } from "../../app/domain/branching/journey.ts";
import type { Answers } from "../../app/domain/questions/answer.ts";
import { scoreSurvey } from "../../app/domain/scoring/score-survey.ts";
import { type DefinitionFiles, parseDefinition } from "../../app/domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../../app/domain/survey/survey-model.ts";
import type { Engine, LoadedSurvey } from "./engine.ts";

export function ourEngine(files: DefinitionFiles): Engine {
  return { name: "ours", load: () => filledSurvey(modelFrom(files)) };
}

/** With the questionnaire already loaded, as the server keeps it from its start. */
export function ourLoadedEngine(model: SurveyModel): Engine {
  return { name: "ours, loaded", load: () => filledSurvey(model) };
}

export function modelFrom(files: DefinitionFiles): SurveyModel {
  const parsed = parseDefinition(files);
  if (!parsed.ok)
    throw new Error(parsed.reason.map(({ file, path, message }) => `${file} ${path} ${message}`).join("\n"));
  return compileSurvey(parsed.value);
}

function filledSurvey(model: SurveyModel): LoadedSurvey {
  let answers: Answers = {};
  return {
    fill: (given) => {
      answers = given;
    },
    visible: () => journey(model, answers).steps.map(({ question }) => question.id),
    isValid: () => listMisfits(model, { answers, communes: [] }).length === 0,
    scores: () => {
      const { dimensions, global } = scoreSurvey(model, answers);
      return [...dimensions.map(({ score }) => score), global.score];
    },
    dispose: () => undefined,
  };
}
