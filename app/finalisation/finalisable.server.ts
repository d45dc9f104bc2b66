// An assessment that its visitor may declare finished, and reopen; for anybody else there is nothing here.
import { canFinalise } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface Finalisable {
  readonly opened: OpenAssessment;
  readonly lead: Account;
}

export function findFinalisable(deps: Deps, ref: AssessmentRef): Result<Finalisable, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const { role, account } = found.value.opener;
  return account !== null && canFinalise(role)
    ? accepted({ opened: found.value, lead: account })
    : refused("NOT_FOUND");
}
