// An assessment of a team, for who leads that team; for anybody else there is nothing here. A trial has no team.
import { canLead } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface LedAssessment {
  readonly opened: OpenAssessment;
  readonly lead: Account;
}

export function ledAssessment(deps: Deps, ref: AssessmentRef): Result<LedAssessment, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canLead });
  const led = opened && ledIn(opened);
  return led === undefined ? refused("NOT_FOUND") : accepted(led);
}

/** For who came in by the right to lead. */
export function ledIn(opened: OpenAssessment): LedAssessment | undefined {
  const { assessment, opener } = opened;
  const { account } = opener;
  return assessment.ofTeam && account !== null ? { opened, lead: account } : undefined;
}
