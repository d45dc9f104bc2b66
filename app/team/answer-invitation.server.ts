// The person who got an invitation reads it, then accepts or declines by a button. Accepting opens a session: the key
// came to their mailbox, as a link to sign in would.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { personName } from "../domain/people/person-name.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { openSession } from "../record/open-session.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { InvitationRefusal, InvitationView } from "./invitation.view.ts";
import type { Invitation } from "./invitations.store.server.ts";

export function viewInvitation(deps: Deps, token: string): Result<InvitationView, InvitationRefusal> {
  const found = openInvitation(deps, token);
  if (!found.ok) return found;
  const { invitation, body } = found.value;
  const inviter = deps.accounts.get(invitation.invitedBy);
  return accepted({
    invitation,
    body,
    commune: body.communes.find(({ insee }) => insee === invitation.commune)?.name ?? null,
    inviter: inviter?.name || (inviter?.email ?? body.name),
    name: deps.accounts.getByEmail(invitation.email)?.name ?? "",
  });
}

export interface AcceptInvitation {
  readonly token: string;
  readonly name: string;
  readonly device: string;
  readonly previous: SessionToken;
}

export async function acceptInvitation(
  deps: Deps,
  { token, name, device, previous }: AcceptInvitation,
): Promise<Result<{ readonly session: string; readonly slug: string }, InvitationRefusal | "BAD_NAME">> {
  const cleaned = personName(name);
  return deps.writer.run(() => {
    const found = openInvitation(deps, token);
    if (!found.ok) return found;
    if (cleaned === null) return refused("BAD_NAME");
    const { invitation, body } = found.value;
    deps.invitations.saveAnswer(hashToken(token), "accepted", deps.now());
    const account = accountFor(deps, invitation.email, cleaned);
    deps.invitations.saveWithdrawnTo(invitation.bodyId, invitation.email, deps.now());
    addMember(deps, account, invitation);
    deps.joined(account);
    const session = openSession(deps, { account, device, previous, method: "link", idToken: null });
    return accepted({ session, slug: body.slug });
  });
}

export async function declineInvitation(deps: Deps, token: string): Promise<Result<null, InvitationRefusal>> {
  return deps.writer.run(() => {
    const found = openInvitation(deps, token);
    if (!found.ok) return found;
    deps.invitations.saveAnswer(hashToken(token), "declined", deps.now());
    return accepted(null);
  });
}

/** An invitation lets in; it never changes the role of who is a member already. */
function addMember(deps: Deps, { id: accountId }: Account, invitation: Invitation): void {
  const { bodyId, role, commune, accessUntil, invitedBy } = invitation;
  const isMember = deps.memberships
    .listOfBody(bodyId)
    .some((member) => member.accountId === accountId && isOpen(member, deps.now()));
  if (isMember) return;
  deps.memberships.save({
    ...{ accountId, bodyId, assessmentId: null, role, commune },
    ...{ grantedBy: invitedBy, grantedAt: deps.now(), expiresAt: accessUntil },
  });
}

function openInvitation(
  deps: Deps,
  token: string,
): Result<{ readonly invitation: Invitation; readonly body: Body }, InvitationRefusal> {
  const invitation = isToken(token) ? deps.invitations.get(hashToken(token)) : undefined;
  const body = invitation === undefined ? undefined : deps.bodies.get(invitation.bodyId);
  if (invitation === undefined || body === undefined) return refused("NO_INVITATION");
  if (invitation.answer !== null) return refused("INVITATION_CLOSED");
  if (invitation.expiresAt <= deps.now()) return refused("INVITATION_EXPIRED");
  return accepted({ invitation, body });
}

function accountFor(deps: Deps, email: string, name: string): Account {
  const known = deps.accounts.getByEmail(email);
  if (known === undefined) deps.accounts.create({ email, name, authorKey: deps.newToken() }, deps.now());
  else deps.accounts.saveName(known.id, name);
  const account = deps.accounts.getByEmail(email);
  if (account === undefined) throw new Error("an account was not stored");
  return account;
}
