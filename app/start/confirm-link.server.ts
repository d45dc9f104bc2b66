import { hashToken } from "../database/secret-token.server.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { holding } from "./holding.server.ts";

/** The person has kept the secret link: it is shown no more. Saying it twice changes nothing. Only who holds it can. */
export function confirmLink(deps: Deps, ref: AssessmentRef): Promise<Result<null, "NOT_FOUND">> {
  return inAssessment(deps, holding(ref), ({ now }, token) => {
    deps.secretLinks.saveConfirmed(hashToken(token), now);
    return accepted(null);
  });
}
