// Levers that a body has taken up, in the order in which they are done.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { LeverStatus } from "../domain/levers/lever-status.ts";
import type { OpenPrerequisite } from "../domain/levers/roadmap-order.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import type { RetainedLever } from "./retained.view.ts";

export interface RoadmapLever extends RetainedLever {
  /** Levers to do first that are not on their way; empty for one that is done or given up. */
  readonly openFirst: readonly (OpenPrerequisite & { readonly title: string })[];
  /** Its month is over and it is neither done nor given up. */
  readonly isOverdue: boolean;
  /** Grows with each change. */
  readonly version: number;
  readonly savedAt: Date;
}
export interface RoadmapView {
  readonly body: BodyHeading;
  readonly assessmentId: number;
  /** Null for a trial. */
  readonly editionName: string | null;
  readonly levers: readonly RoadmapLever[];
  /** Every status, in its order. */
  readonly counts: readonly { readonly status: LeverStatus; readonly count: number }[];
  /** On which it is read. */
  readonly day: Date;
  /** Readers and consultants may not. */
  readonly mayChange: boolean;
}
export interface RoadmapPageProps extends RoadmapView {
  readonly address: AssessmentAddress;
  /** A lever was saved just now. */
  readonly isSaved: boolean;
}
