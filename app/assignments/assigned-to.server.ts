// To whom each section of an assessment is assigned, whole or in part, and until when.
import { canSeeTeam } from "../domain/people/permissions.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AssignedTo } from "./assigned-to.view.ts";

/** By section; what is done is left out. */
export function assignedTo(
  deps: Deps,
  { assessment, opener: { role } }: OpenAssessment,
): ReadonlyMap<string, readonly AssignedTo[]> {
  const knowsTeam = canSeeTeam(role);
  const nameOf = (email: string) => deps.accounts.getByEmail(email)?.name || email;
  const open = deps.assignments.listOfAssessment(assessment.id);
  return Map.groupBy(
    open.map(({ sectionId, email, dueOn }) => ({
      sectionId,
      who: knowsTeam ? nameOf(email) : null,
      dueOn,
    })),
    ({ sectionId }) => sectionId,
  );
}
