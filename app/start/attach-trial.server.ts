// Who started a trial takes it along to their account. From then on no secret link opens it.
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { holding } from "./holding.server.ts";

/** SIGNED_OUT: to be asked for again after signing in. */
export function attachTrial(
  deps: Deps,
  ref: AssessmentRef,
): Promise<Result<null, "NOT_FOUND" | "SIGNED_OUT">> {
  return inAssessment(deps, holding(ref), ({ opened: { assessment, opener }, now }) => {
    if (opener.account === null) return refused("SIGNED_OUT");
    deps.memberships.save({
      ...{ accountId: opener.account.id, bodyId: assessment.bodyId, assessmentId: assessment.id },
      ...{ role: "lead", commune: null, grantedBy: null, grantedAt: now, expiresAt: null },
    });
    deps.secretLinks.deleteOf(assessment.id);
    return accepted(null);
  });
}
