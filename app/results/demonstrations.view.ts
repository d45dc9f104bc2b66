import type { Body } from "../domain/directory/body.ts";
import type { Opening } from "../domain/results/opening.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

/** The newest result of a fictional body. */
export interface DemonstrationResult {
  readonly body: Body;
  readonly edition: string;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  readonly opening: Opening;
}
