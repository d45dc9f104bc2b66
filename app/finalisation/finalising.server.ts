// For who declares an assessment finished, and reopens it: both ask the lock themselves. For anybody else there is
// nothing here.
import { canFinalise } from "../domain/people/permissions.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";

export function finalising(ref: AssessmentRef) {
  const place = ({ opener }: OpenAssessment) => opener.account;
  return { ref, right: canFinalise, place, whileFinalised: "allowed" } as const;
}
