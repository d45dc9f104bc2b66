import type { EvidenceFile } from "../domain/evidence/evidence-file.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Every file of an assessment with its question, oldest first; what is said of it is for the caller to choose. */
export function filesOf(
  deps: Deps,
  assessmentId: number,
): readonly (EvidenceFile & { readonly questionId: string })[] {
  return deps.evidenceFiles.listOfAssessment(assessmentId);
}
