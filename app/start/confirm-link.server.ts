import { hashToken } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** The person has kept the secret link: it is shown no more. Saying it twice changes nothing. Only who holds it can. */
export async function confirmLink(deps: Deps, ref: AssessmentRef): Promise<Result<null, "NOT_FOUND">> {
  const opened = findAssessment(deps, ref, "answer");
  if (!opened.ok) return opened;
  const { token } = opened.value.opener;
  if (token === null) return refused("NOT_FOUND");
  await deps.writer.run(() => deps.secretLinks.saveConfirmed(hashToken(token), deps.now()));
  return accepted(null);
}
