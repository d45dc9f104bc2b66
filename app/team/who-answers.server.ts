import { isOpen } from "../domain/people/access-to.ts";
import { canAdministrate, canLead } from "../domain/people/permissions.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Addresses of who answers a request for access to a body: its leads or, while it has none, the administrators. */
export function whoAnswers(deps: Deps, bodyId: number): readonly string[] {
  const now = deps.now();
  const leads = deps.memberships.listOfBody(bodyId).filter((one) => isOpen(one, now) && canLead(one.role));
  if (leads.length > 0) return leads.map(({ email }) => email);
  const ofSite = deps.accounts.listWithSiteRole();
  return ofSite.filter((account) => canAdministrate({ account, memberships: [] })).map(({ email }) => email);
}
