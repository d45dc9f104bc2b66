// What the page shows on which a lever is taken up, changed or let go.
import type { FormPair } from "../domain/answers/form-pair.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { RetentionProblem } from "../domain/levers/retained-lever.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import type { LeverOwner, RetainedLever } from "./retained.view.ts";

/** What the fields hold. */
export interface LeverValues {
  /** Id of a member; empty for nobody. */
  readonly owner: string;
  readonly ownerText: string;
  readonly month: string;
  readonly status: string;
  readonly budget: string;
  readonly note: string;
}
export interface LeverView {
  readonly body: BodyHeading;
  readonly leverId: string;
  readonly title: string;
  /** Why it is worth taking up; empty for one that the questionnaire has no more. */
  readonly why: string;
  /** Null while nobody has taken it up. */
  readonly retained: RetainedLever | null;
  readonly values: LeverValues;
  /** Of what is shown; 0 when it had never been taken up. */
  readonly version: number;
  readonly owners: readonly LeverOwner[];
  readonly token: string;
  readonly signed: string;
  /** What was sent after the session had ended. */
  readonly kept: readonly FormPair[] | null;
}
export interface LeverPageProps extends LeverView {
  readonly address: AssessmentAddress;
  /** Where its page leads back to. */
  readonly isFromRoadmap: boolean;
}
/** What came back with the page. */
export interface LeverSent {
  readonly values: LeverValues;
  readonly problems: readonly RetentionProblem[];
  readonly isStale: boolean;
}
