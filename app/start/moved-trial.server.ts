// Where a trial went, for who holds the link that no longer opens it, and for nobody else: to a team or to an account,
// without a name of a person and without an answer.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { MovedTrialView } from "./moved-trial.view.ts";

export function viewMovedTrial(deps: Deps, ref: AssessmentRef): Result<MovedTrialView, "NOT_FOUND"> {
  const record = deps.assessments.get(ref.slug, ref.edition);
  const moved = ref.tokens.flatMap((token) => movedBy(deps, token) ?? []);
  const found = moved.find(({ assessmentId }) => assessmentId === record?.id);
  return found === undefined ? refused("NOT_FOUND") : accepted(found.view);
}

/** By the link itself. */
export function viewMovedLink(deps: Deps, token: string): Result<MovedTrialView, "NOT_FOUND"> {
  const found = movedBy(deps, token);
  return found === undefined ? refused("NOT_FOUND") : accepted(found.view);
}

function movedBy(
  deps: Deps,
  token: string,
): { readonly assessmentId: number; readonly view: MovedTrialView } | undefined {
  const link = isToken(token) ? deps.secretLinks.getClosed(hashToken(token)) : undefined;
  const record = link === undefined ? undefined : deps.assessments.getById(link.assessmentId);
  const body = record === undefined ? undefined : deps.bodies.get(record.bodyId);
  if (link === undefined || record === undefined || body === undefined) return undefined;
  const { slug, name, demonstration } = body;
  const view = { body: { slug, name, demonstration }, edition: record.edition, goneTo: link.goneTo };
  return { assessmentId: record.id, view };
}
