// An assessment of a team, for who leads that team; for anybody else there is nothing here. A trial has no team.
import { canLead } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface LedAssessment {
  readonly opened: OpenAssessment;
  readonly lead: Account;
}

export function ledAssessment(deps: Deps, ref: AssessmentRef): Result<LedAssessment, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const { assessment, opener } = found.value;
  const { role, account } = opener;
  return assessment.ofTeam && account !== null && canLead(role)
    ? accepted({ opened: found.value, lead: account })
    : refused("NOT_FOUND");
}
