import { isOpen } from "../domain/people/access-to.ts";
import { canLead, canModerate } from "../domain/people/permissions.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Addresses of the leads of a body and of whoever moderates what is published, each once. */
export function whoIsTold(deps: Deps, bodyId: number): readonly string[] {
  const now = deps.now();
  const leads = deps.memberships.listOfBody(bodyId).filter((one) => isOpen(one, now) && canLead(one.role));
  const moderators = deps.accounts
    .listWithSiteRole()
    .filter((account) => canModerate({ account, memberships: [] }));
  return [...new Set([...leads, ...moderators].map(({ email }) => email))];
}
