import type { SurveyModel } from "../domain/survey/survey-model.ts";

/** In which dimensions, and at which maturity levels, a questionnaire lets a body aim. */
export function offeredTargets({ dimensions, survey }: SurveyModel): {
  readonly dimensions: readonly string[];
  readonly levels: readonly number[];
} {
  return {
    dimensions: dimensions.map(({ id }) => id),
    levels: survey.maturityLevels.map(({ level }) => level),
  };
}
