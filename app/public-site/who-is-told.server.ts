import type { Locale } from "../domain/fields/id.schema.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { canLead, canModerate } from "../domain/people/permissions.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** The leads of a body and whoever moderates what is published, each address once, with the language they are written to in. */
export interface Told {
  readonly email: string;
  readonly locale: Locale;
}

export function whoIsTold(deps: Deps, bodyId: number): readonly Told[] {
  const now = deps.now();
  const leads = deps.memberships.listOfBody(bodyId).filter((one) => isOpen(one, now) && canLead(one.role));
  const moderators = deps.accounts
    .listWithSiteRole()
    .filter((account) => canModerate({ account, memberships: [] }));
  const told = [...leads, ...moderators].map(({ email, locale }) => [email, { email, locale }] as const);
  return [...new Map(told).values()];
}
