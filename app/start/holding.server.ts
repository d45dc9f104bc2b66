// For who came in by the secret link of a trial, and holds it; for anybody else there is nothing here. What they do with
// it is no answer.
import { canAnswer } from "../domain/people/permissions.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";

export function holding(ref: AssessmentRef) {
  const place = ({ opener }: OpenAssessment) => opener.token;
  return { ref, right: canAnswer, place, whileFinalised: "allowed" } as const;
}
