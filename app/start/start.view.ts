import type { Body } from "../domain/directory/body.ts";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import type { TrialAtHand } from "./trial-at-hand.view.ts";

export interface StartView {
  /** Null for a body that is still to be named. */
  readonly body: Body | null;
  /** Of the directory, with its vintage; null when it was never loaded. */
  readonly source: string | null;
  /** Those made for this kind of body, at least one. */
  readonly surveys: readonly OfferedSurvey[];
  /** Of this body, that the visitor holds already. */
  readonly trials: readonly TrialAtHand[];
  /** Token of the form: sent twice, it starts one assessment. */
  readonly form: string;
}

/** Why what was chosen cannot be started. */
export type StartObstacle = "BAD_BODY_NAME" | "UNKNOWN_SURVEY" | "NOT_FOR_THIS_BODY";
