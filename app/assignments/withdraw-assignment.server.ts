// A lead takes back what was asked of someone: it leaves their list, and its reminders stop. Said again, it changes nothing.
import { canLead } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { ledIn } from "./led-assessment.server.ts";

export interface WithdrawAssignment {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  readonly publicId: string;
}

/** Possible while the assessment is finalised, too: it writes no answer. */
export function withdrawAssignment(
  deps: Deps,
  { ref, sectionId, publicId }: WithdrawAssignment,
): Promise<Result<null, "NOT_FOUND">> {
  return inAssessment(
    deps,
    { ref, right: canLead, place: ledIn, whileFinalised: "allowed" },
    ({ now }, { opened }): Result<null, "NOT_FOUND"> => {
      const asked = deps.assignments.getByPublicId(publicId);
      const isOfPage = asked?.assessmentId === opened.assessment.id && asked.sectionId === sectionId;
      if (asked === undefined || !isOfPage) return refused("NOT_FOUND");
      deps.assignments.saveWithdrawn(asked.id, now);
      return accepted(null);
    },
  );
}
