// An assessment of a team, for its members who may see what the team thinks. A trial has no team, and nothing here.
import { canGiveOpinion, canSeeOpinions } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import {
  type AssessmentRef,
  findAssessment,
  mayAnswer,
  type OpenAssessment,
} from "./find-assessment.server.ts";

export interface TeamAssessmentVisit {
  readonly opened: OpenAssessment;
  readonly account: Account;
}

export function teamAssessment(deps: Deps, ref: AssessmentRef): Result<TeamAssessmentVisit, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const { account } = found.value.opener;
  return account !== null && hasOpinions(found.value)
    ? accepted({ opened: found.value, account })
    : refused("NOT_FOUND");
}

/** Whether there are opinions to be seen by who came in. */
export function hasOpinions({ assessment, opener: { role } }: OpenAssessment): boolean {
  return assessment.ofTeam && canSeeOpinions(role);
}

/** Whether a question shows what the others said only once one's own opinion is given. Who decides may look before. */
export function judgesFirst(opened: OpenAssessment): boolean {
  return opened.finalised === null && canGiveOpinion(opened.opener.role) && !mayAnswer(opened);
}
