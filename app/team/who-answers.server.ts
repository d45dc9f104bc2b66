import type { Locale } from "../domain/fields/id.schema.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { canAdministrate, canLead } from "../domain/people/permissions.ts";
import type { Deps } from "../wiring/deps.server.ts";

interface Answering {
  readonly email: string;
  /** In which they are written to. */
  readonly locale: Locale;
}

/** Who answers a request for access to a body: its leads or, while it has none, the administrators. */
export function whoAnswers(deps: Deps, bodyId: number): readonly Answering[] {
  const now = deps.now();
  const leads = deps.memberships.listOfBody(bodyId).filter((one) => isOpen(one, now) && canLead(one.role));
  if (leads.length > 0) return leads;
  const ofSite = deps.accounts.listWithSiteRole();
  return ofSite.filter((account) => canAdministrate({ account, memberships: [] }));
}
