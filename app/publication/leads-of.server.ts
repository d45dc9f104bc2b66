// Who leads a team by now: told of every step of its publications, and what they asked is worth what they may still do.
import { isOpen } from "../domain/people/access-to.ts";
import { canFinalise } from "../domain/people/permissions.ts";
import type { Member } from "../record/memberships.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";

export function leadsOf(deps: Deps, bodyId: number): readonly Member[] {
  return deps.memberships
    .listOfBody(bodyId)
    .filter((one) => isOpen(one, deps.now()) && canFinalise(one.role));
}

/** Whoever asked the official last leads the team still: a question goes with the right to put it. */
export function isOfLead(deps: Deps, request: StoredRequest, bodyId: number): boolean {
  const asked = deps.publicationRequests
    .stepsOf(request.id)
    .findLast(({ kind }) => kind === "asked" || kind === "asked-again");
  return leadsOf(deps, bodyId).some(
    ({ accountId }) => deps.accounts.get(accountId)?.authorKey === asked?.authorKey,
  );
}

/** The official has still to answer a question that nobody who leads the team puts any more: its link opens nothing. */
export function isLeadGone(deps: Deps, request: StoredRequest, bodyId: number): boolean {
  return request.state === "consent-asked" && !isOfLead(deps, request, bodyId);
}

/** The same of the newest request of an assessment; false where nobody was asked. */
export function isAskedByNobody(deps: Deps, assessmentId: number, bodyId: number): boolean {
  const newest = deps.publicationRequests.newestOf(assessmentId);
  return newest !== undefined && isLeadGone(deps, newest, bodyId);
}
