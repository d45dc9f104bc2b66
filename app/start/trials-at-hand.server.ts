// The trials of a body that a visitor holds: by the secret links of their browser, or in their account. Nobody sees that
// there are others.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import { isTrial } from "../domain/editions/is-trial.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { ANYONE, openRecord } from "../record/find-assessment.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { TrialAtHand } from "./trial-at-hand.view.ts";

export interface Holder {
  readonly tokens: readonly string[];
  readonly session?: SessionToken;
}

/** The newest first. */
export function trialsAtHand(
  deps: Deps,
  { tokens, session }: Holder,
  bodyId: number,
): readonly AssessmentRecord[] {
  const byLink = tokens.flatMap((token) =>
    isToken(token) ? (deps.secretLinks.get(hashToken(token))?.assessmentId ?? []) : [],
  );
  const { memberships } = visitorOf(deps, session);
  const ids = new Set([...byLink, ...memberships.flatMap(({ assessmentId }) => assessmentId ?? [])]);
  return [...ids]
    .flatMap((id) => deps.assessments.getById(id) ?? [])
    .filter((record) => record.bodyId === bodyId && isTrial(record))
    .toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
}

/** How far one has come, for who holds it. */
export function trialAtHand(deps: Deps, record: AssessmentRecord): TrialAtHand {
  const { model, path, saved, answers } = openRecord(deps, record, ANYONE);
  const { unanswered, total } = summariseResult(model, { answers, path, saved }).completeness;
  const { edition, surveyId, startedAt } = record;
  return { edition, surveyId, startedAt, answered: total - unanswered, total };
}
