// Who may be named as the one who carries a lever: the people of the team, where there is one and the reader may know it.
import { isTrial } from "../domain/editions/is-trial.ts";
import { canRead, canSeeTeam } from "../domain/people/permissions.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { LeverOwner } from "./retained.view.ts";

/** Empty for a trial: its people are known to nobody. Consultants and communes carry nothing for the métropole. */
export function leverOwners(deps: Deps, { assessment, opener }: OpenAssessment): readonly LeverOwner[] {
  if (isTrial(assessment) || !canSeeTeam(opener.role)) return [];
  return deps.memberships
    .listOfBody(assessment.body.id)
    .filter(({ role }) => canRead(role) && canSeeTeam(role))
    .map(({ accountId, name, email }) => ({ id: accountId, name: name || email }));
}
