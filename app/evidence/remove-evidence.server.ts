// Takes a file back: its content is deleted at once, and the history keeps its name and its SHA-256.
import { evidenceContent } from "../domain/evidence/evidence-file.ts";
import { accepted, type Result } from "../domain/result.ts";
import { authorOf } from "../record/history-author.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type EvidenceAddress, writablePlace } from "./evidence-place.server.ts";

export interface RemoveEvidence extends EvidenceAddress {
  readonly publicId: string;
}

/** Said again, it changes nothing: a file that is gone is what was wanted. */
export function removeEvidence(
  deps: Deps,
  { publicId, ...address }: RemoveEvidence,
): Promise<Result<null, "NOT_FOUND" | "FINALISED">> {
  return deps.writer.run(() => {
    const found = writablePlace(deps, address);
    if (!found.ok) return found;
    const { opened, question } = found.value;
    const { id: assessmentId, surveyVersion } = opened.assessment;
    const file = deps.evidenceFiles
      .listOf(assessmentId, question.id)
      .find((one) => one.publicId === publicId);
    if (file === undefined) return accepted(null);
    deps.evidenceFiles.delete(file.id);
    deps.history.append({
      ...{ assessmentId, surveyVersion, questionId: question.id, author: authorOf(opened), at: deps.now() },
      ...{ source: "entry", kind: "file-removed", sectionId: null, version: null, reason: null },
      ...{ oldContent: evidenceContent(file), newContent: null },
    });
    deps.assessments.saveRevision(assessmentId);
    return accepted(null);
  });
}
