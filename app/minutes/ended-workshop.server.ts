// A workshop of an assessment that has ended, for whoever opened that assessment; anything else is not there.

import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type FollowedWorkshop, workshopIn } from "../workshops/what-follows.server.ts";

export interface EndedWorkshop {
  readonly workshop: FollowedWorkshop;
  readonly closedAt: Date;
}

export function endedWorkshop(
  deps: Deps,
  opened: Pick<OpenAssessment, "assessment">,
  publicId: string,
): EndedWorkshop | null {
  const workshop = workshopIn(deps, opened, publicId);
  const closedAt = workshop === undefined ? null : deps.transfers.getEnd(workshop.id);
  return workshop === undefined || closedAt === null ? null : { workshop, closedAt };
}

/** That it was held for; where none was said, the one on which it ended. */
export function dayOf({ workshop: { day }, closedAt }: EndedWorkshop): Date {
  return day === null ? closedAt : new Date(`${day}T12:00:00Z`);
}
