// What the radar of the first sketch shows: bounds, what they rule out already, and what would narrow them.
import type { Body } from "../domain/directory/body.ts";
import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { Certainty } from "../domain/sketch/certainty.ts";
import type { Narrowing } from "../domain/sketch/narrowing.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";

export interface SketchRadarView {
  readonly body: Body;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly summary: ResultSummary;
  readonly certainty: Certainty;
  /** The few answers that would narrow the bounds most, widest first. */
  readonly narrowing: readonly Narrowing[];
  /** Few, in order of priority. */
  readonly levers: readonly RecommendedLever[];
  /** Dimensions on the path, with how many of their scored questions have no answer of any kind. */
  readonly sections: readonly { readonly id: string; readonly place: number; readonly open: number }[];
  /** Where to go on; null when every question has an answer. */
  readonly next: { readonly sectionId: string; readonly questionId: string } | null;
  /** Questions of the sketch with an answer, "don't know" included. */
  readonly answered: number;
  readonly total: number;
  readonly mayAnswer: boolean;
  readonly hasLinkToKeep: boolean;
}

/** What its page and each part of it are made of. */
export interface SketchRadarProps extends SketchRadarView {
  readonly address: AssessmentAddress;
}
