// Takes a file back: its content is deleted at once, and the history keeps its name and its SHA-256.
import { evidenceContent } from "../domain/evidence/evidence-file.ts";
import { accepted, type Result } from "../domain/result.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { changingEvidence, type EvidenceAddress } from "./evidence-place.server.ts";

export interface RemoveEvidence extends EvidenceAddress {
  readonly publicId: string;
}

/** Said again, it changes nothing: a file that is gone is what was wanted. */
export function removeEvidence(
  deps: Deps,
  { publicId, ...address }: RemoveEvidence,
): Promise<Result<null, "NOT_FOUND" | "FINALISED">> {
  return inAssessment(deps, changingEvidence(address), ({ opened, append }, { question }) => {
    const questionId = question.id;
    const file = deps.evidenceFiles
      .listOf(opened.assessment.id, questionId)
      .find((one) => one.publicId === publicId);
    if (file === undefined) return accepted(null);
    deps.evidenceFiles.delete(file.id);
    append({ kind: "file-removed", source: "entry", questionId, oldContent: evidenceContent(file) });
    return accepted(null);
  });
}
