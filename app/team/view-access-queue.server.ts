// Requests for access that wait: all of them to the administrators, those of a body to its leads.
import type { Body } from "../domain/directory/body.ts";
import { accessToBody } from "../domain/people/access-to.ts";
import { canAdministrate, canInvite, canLead } from "../domain/people/permissions.ts";
import { GIVEN_ROLES, type GivenRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AccessAnswerView, AccessQueueView, WaitingRequest } from "./access-queue.view.ts";
import type { AccessRequest } from "./access-requests.store.server.ts";

const MOST_LISTED = 200;

export function viewAccessQueue(deps: Deps, session: SessionToken): Result<AccessQueueView, "NOT_FOUND"> {
  if (!canAdministrate(visitorOf(deps, session))) return refused("NOT_FOUND");
  const requests = deps.accessRequests.listOldest(MOST_LISTED).flatMap((one) => {
    const body = deps.bodies.get(one.bodyId);
    const hasLead = deps.memberships.countLeads(one.bodyId) > 0;
    return body === undefined ? [] : [{ ...waitingRequest(one, body), hasLead }];
  });
  return accepted({ requests, total: deps.accessRequests.count() });
}

/** For who leads the team. */
export function waitingRequestsOf(deps: Deps, body: Body): readonly WaitingRequest[] {
  return deps.accessRequests.listOfBody(body.id).map((one) => waitingRequest(one, body));
}

export interface AnsweringRequest {
  readonly session: SessionToken;
  readonly slug: string;
  readonly publicId: string;
}
export interface Answerable {
  readonly request: AccessRequest;
  readonly body: Body;
  readonly account: Account;
  readonly invites: readonly GivenRole[];
  readonly leads: boolean;
}

/** One that waits, for who may answer it; for anybody else there is none, and answered it is none to anyone. */
export function answerable(
  deps: Deps,
  { session, slug, publicId }: AnsweringRequest,
): Result<Answerable, "NOT_FOUND"> {
  const request = deps.accessRequests.get(publicId);
  const body = bodyOf(deps, slug);
  const visitor = visitorOf(deps, session);
  const { account } = visitor;
  if (request === undefined || body === undefined || account === null) return refused("NOT_FOUND");
  const as = accessToBody(visitor, body.id, deps.now());
  if (request.bodyId !== body.id || !(canLead(as) || canAdministrate(visitor))) return refused("NOT_FOUND");
  const hasLead = deps.memberships.countLeads(body.id) > 0;
  const invites = GIVEN_ROLES.filter((invited) => canInvite(visitor, { as, invited, hasLead }));
  return accepted({ request, body, account, invites, leads: canLead(as) });
}

export function viewAccessAnswer(deps: Deps, asked: AnsweringRequest): Result<AccessAnswerView, "NOT_FOUND"> {
  const found = answerable(deps, asked);
  if (!found.ok) return found;
  const { request, body, invites, leads } = found.value;
  return accepted({ request: waitingRequest(request, body), invites, leads });
}

function waitingRequest(one: AccessRequest, { slug, name }: Body): WaitingRequest {
  const { publicId, email, job, message, createdAt, times } = one;
  return { publicId, email, name: one.name, job, message, createdAt, times, body: { slug, name } };
}
