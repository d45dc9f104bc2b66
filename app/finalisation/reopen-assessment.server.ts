// A lead takes a finished assessment up again, and says why. The finalised version stays as it is and can still be read;
// what is written from now on will be the next one.
import { reopeningReason } from "../domain/finalisation/reopening-reason.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { finalising } from "./finalising.server.ts";
import { type ComposeFinalisation, tellReaders } from "./tell-readers.server.ts";

export interface ReopenAssessment {
  readonly ref: AssessmentRef;
  /** The one that the page showed: a form sent late reopens no later one. */
  readonly version: number;
  readonly reason: string;
  /** Of the site, for the links in mails; without it they are paths. */
  readonly origin?: string;
  /** Words of the mail to those who may read it. */
  readonly compose: ComposeFinalisation;
}

/** Accepted with whether it was reopened by this very form: sent twice, it changes nothing. */
export function reopenAssessment(
  deps: Deps,
  { ref, version, reason: text, origin = "", compose }: ReopenAssessment,
): Promise<Result<boolean, "NOT_FOUND" | "BAD_REASON">> {
  const reason = reopeningReason(text);
  return inAssessment(deps, finalising(ref), ({ opened, now: at, append }, lead) => {
    if (opened.finalised?.version !== version) return accepted(false);
    if (reason === null) return refused("BAD_REASON");
    const { id: assessmentId } = opened.assessment;
    deps.finalisations.createReopening({ assessmentId, version, at, by: lead.id, reason });
    deps.editionParts.saveFreeOfClosed(assessmentId);
    append({ kind: "reopened", source: "decision", version, reason });
    deps.reopened(deps, { assessmentId, by: lead, origin });
    tellReaders(deps, opened, { kind: "reopened", by: lead, version, reason, compose });
    return accepted(true);
  });
}
