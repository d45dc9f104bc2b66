// Nobody moderates what they have a part in: of the team by now, whoever once wrote in the assessment or asked for its publication as
// one of its team, and the official who was asked, for as long as their address is kept.
import { accessToBody } from "../domain/people/access-to.ts";
import { mailboxOf } from "../domain/people/mailbox.ts";
import type { Account, Visitor } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";

/** False for nobody. What moderation did of it itself is no part in it. */
export function hasPartIn(
  deps: Deps,
  visitor: Visitor,
  { request, bodyId }: { readonly request: StoredRequest; readonly bodyId: number },
): boolean {
  const { account } = visitor;
  if (account === null) return false;
  return (
    accessToBody(visitor, bodyId, deps.now()) !== null ||
    hasWritten(deps, account, request) ||
    isOfficial(deps, account, request)
  );
}

/** The history tells acts of moderation by their office alone. */
function hasWritten(deps: Deps, { authorKey }: Account, { id, assessmentId }: StoredRequest): boolean {
  const hasAsked = deps.publicationRequests
    .stepsOf(id)
    .some((step) => step.actor === "lead" && step.authorKey === authorKey);
  return hasAsked || deps.history.hasAuthor(assessmentId, authorKey);
}

function isOfficial(deps: Deps, { email }: Account, { id }: StoredRequest): boolean {
  const asked = deps.publicationRequests.officialOf(id, deps.now());
  return asked !== null && mailboxOf(asked) === mailboxOf(email);
}
