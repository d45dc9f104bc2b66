// An invitation is worth what its sender may still do: it goes with the right to send it, and the others are shown which.
import { accessToBody } from "../domain/people/access-to.ts";
import { canInvite } from "../domain/people/permissions.ts";
import { NOBODY, type Visitor } from "../domain/people/visitor.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

type WithInvitations = Pick<Stores, "accounts" | "memberships" | "invitations">;

/** To be called in the transaction that took a role from somebody, after it did. */
export function withdrawWithInviter(stores: WithInvitations, accountId: number, now: Date): void {
  const visitor = visitorById(stores, accountId);
  for (const { publicId, bodyId, role: invited } of stores.invitations.listSent(accountId)) {
    const as = accessToBody(visitor, bodyId, now);
    // A first lead who has joined since has withdrawn nobody: that an administrator may invite at all is the question.
    if (!canInvite(visitor, { as, invited, hasLead: false })) stores.invitations.saveLost(publicId, now);
  }
}

function visitorById({ accounts, memberships }: WithInvitations, accountId: number): Visitor {
  const account = accounts.get(accountId);
  return account === undefined ? NOBODY : { account, memberships: memberships.listOfAccount(accountId) };
}
