// The page where a lead says what is aimed at.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { DimensionTarget, TargetField, TargetProblem } from "../domain/targets/dimension-target.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";

export type TypedTarget = Readonly<Record<TargetField, string>>;

export interface TargetsView {
  readonly body: BodyHeading;
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  /** By dimension. */
  readonly targets: ReadonlyMap<string, DimensionTarget>;
  /** Of all targets together. */
  readonly version: number;
  readonly token: string;
  readonly isSaved: boolean;
}
export interface TargetsPageProps extends TargetsView {
  readonly address: AssessmentAddress;
}
export interface TargetsSent {
  /** By dimension, as typed. */
  readonly values: Readonly<Record<string, TypedTarget>>;
  readonly problems: readonly TargetProblem[];
  /** They were changed by another page since this one was shown. */
  readonly isStale: boolean;
}
