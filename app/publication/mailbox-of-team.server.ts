// A team does not answer for its official: asked when the link is written, when it is answered, and when it is published, since
// somebody may come into the team meanwhile.
import { mailboxOf } from "../domain/people/mailbox.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** The address leads to the mailbox of somebody who is in the team by now, in whatever role. */
export function isMailboxOfTeam(deps: Deps, bodyId: number, address: string): boolean {
  const mailbox = mailboxOf(address);
  return deps.memberships.listOfBody(bodyId).some(({ email }) => mailboxOf(email) === mailbox);
}
