// A lead takes a finished assessment up again, and says why. The finalised version stays as it is and can still be read;
// what is written from now on will be the next one.
import { reopeningReason } from "../domain/finalisation/reopening-reason.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { authorOf } from "../record/history-author.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findFinalisable } from "./finalisable.server.ts";

export interface ReopenAssessment {
  readonly ref: AssessmentRef;
  /** The one that the page showed: a form sent late reopens no later one. */
  readonly version: number;
  readonly reason: string;
}

/** Accepted with whether it was reopened by this very form: sent twice, it changes nothing. */
export function reopenAssessment(
  deps: Deps,
  { ref, version, reason }: ReopenAssessment,
): Promise<Result<boolean, "NOT_FOUND" | "BAD_REASON">> {
  return deps.writer.run(() => {
    const found = findFinalisable(deps, ref);
    if (!found.ok) return found;
    const { opened, lead } = found.value;
    const { id: assessmentId, surveyVersion } = opened.assessment;
    if (opened.finalised?.version !== version) return accepted(false);
    const line = reopeningReason(reason);
    if (line === null) return refused("BAD_REASON");
    const at = deps.now();
    deps.finalisations.createReopening({ assessmentId, version, at, by: lead.id, reason: line });
    deps.history.append({
      ...{ assessmentId, surveyVersion, kind: "reopened", source: "decision", version, at },
      ...{ author: authorOf(opened), questionId: null, sectionId: null, reason: line },
      ...{ oldContent: null, newContent: null },
    });
    deps.assessments.saveRevision(assessmentId);
    return accepted(true);
  });
}
