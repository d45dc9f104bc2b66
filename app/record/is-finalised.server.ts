import { standingFinalisation } from "../domain/finalisation/finalisation.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AssessmentRecord } from "./assessments.store.server.ts";

/** Somebody declared it finished, and nobody has taken it up again. */
export function isFinalised({ finalisations }: Deps, { id }: AssessmentRecord): boolean {
  return standingFinalisation(finalisations.getNewest(id)) !== null;
}
