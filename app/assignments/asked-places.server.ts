// What the visitor was asked to answer in an assessment, and has not done: what is due first comes first.
import type { AskedPlace } from "../domain/branching/asked-step.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export function askedPlaces(
  deps: Deps,
  { assessment, opener: { account } }: OpenAssessment,
): readonly AskedPlace[] {
  if (account === null) return [];
  return deps.assignments
    .listOfPerson(account)
    .filter(({ assessmentId, kind }) => assessmentId === assessment.id && kind === "contribute");
}
