// The signed decision of an official, for the leads of the team and for whoever moderates.
import { canFinalise } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, openFor } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type Moderating, submitted } from "./view-moderation.server.ts";

export interface OpenedDecision {
  readonly name: string;
  readonly body: Buffer;
}

export interface OpenDecision {
  readonly ref: AssessmentRef;
  /** Names the request that it belongs to. */
  readonly publicId: string;
}

export function openTeamDecision(
  deps: Deps,
  { ref, publicId }: OpenDecision,
): Result<OpenedDecision, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canFinalise });
  const request = deps.publicationRequests.get(publicId);
  if (opened === undefined || request?.assessmentId !== opened.assessment.id) return refused("NOT_FOUND");
  return decisionOf(deps, request.id);
}

export function openModeratedDecision(deps: Deps, asked: Moderating): Result<OpenedDecision, "NOT_FOUND"> {
  const found = submitted(deps, asked);
  return found === undefined ? refused("NOT_FOUND") : decisionOf(deps, found.request.id);
}

function decisionOf(deps: Deps, requestId: number): Result<OpenedDecision, "NOT_FOUND"> {
  const decision = deps.signedDecisions.get(requestId);
  return decision === undefined ? refused("NOT_FOUND") : accepted(decision);
}
