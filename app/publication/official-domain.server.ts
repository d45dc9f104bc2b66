// What a moderator is told of the address that the official's link went to: its domain, so that a consent from a private mailbox is
// noticed, and never the whole address, which is the official's own business.
import { domainOf } from "../domain/people/mailbox.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { isMailboxOfTeam } from "./mailbox-of-team.server.ts";
import type { OfficialDomain } from "./moderation.view.ts";
import type { StoredRequest } from "./requests.store.server.ts";

/** Null once the address is forgotten: after the decision, or ninety days. */
export function officialDomain(
  deps: Deps,
  request: Pick<StoredRequest, "id">,
  bodyId: number,
): OfficialDomain | null {
  const address = deps.publicationRequests.officialOf(request.id, deps.now());
  if (address === null) return null;
  const domain = domainOf(address);
  const isOfTeam = deps.memberships.listOfBody(bodyId).some(({ email }) => domainOf(email) === domain);
  return { domain, isOfTeam, isMember: isMailboxOfTeam(deps, bodyId, address) };
}
