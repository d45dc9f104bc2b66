// What comes after a workshop finds it here, and notes here what was done with it.
import type { WorkshopState } from "../domain/workshops/workshop-state.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

export type FollowedWorkshop = StoredWorkshop;

/** Undefined for one of another assessment, too. */
export function workshopIn(
  deps: Deps,
  { assessment }: Pick<OpenAssessment, "assessment">,
  publicId: string,
): FollowedWorkshop | undefined {
  const workshop = deps.workshops.get(publicId);
  return workshop?.assessmentId === assessment.id ? workshop : undefined;
}

export interface FollowingStep {
  readonly step: "propose" | "transfer" | "undo-transfer";
  readonly state: WorkshopState;
}

/** In the transaction of what was done; gives the revision that it made, under which stands who did it and when. */
export function noteFollowing(
  deps: Deps,
  workshop: FollowedWorkshop,
  { step, state, author, now }: FollowingStep & Pick<AssessmentWriter, "author" | "now">,
): number {
  const revision = workshop.revision + 1;
  deps.workshops.save(
    { ...workshop, state, revision },
    { at: now, authorKey: author.key, step, questionId: null },
  );
  return revision;
}
