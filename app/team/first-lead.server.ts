// Who is asked into a body by the team of the barometer: its first lead, and nobody else.
import { isOpen } from "../domain/people/access-to.ts";
import { canLead } from "../domain/people/permissions.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { replaceInvitation } from "./replace-invitation.server.ts";
import { hasRoomToInvite, type WrittenInvitation } from "./write-invitation.server.ts";

interface Asked {
  readonly bodyId: number;
  readonly email: string;
}

/** member: in the team already. first: may be invited to lead. others: somebody else leads, or is asked to. */
export function standingOf(deps: Deps, { bodyId, email }: Asked): "member" | "first" | "others" {
  const now = deps.now();
  const isMember = deps.memberships.listOfBody(bodyId).some((one) => one.email === email && isOpen(one, now));
  if (isMember) return "member";
  const isAsked = deps.invitations
    .listOpen(bodyId)
    .some((one) => one.email !== email && canLead(one.role) && isOpen(one, now));
  const hasLead = deps.memberships.countLeads(bodyId) > 0;
  return hasLead || isAsked || !hasRoomToInvite(deps, bodyId) ? "others" : "first";
}

/** In the transaction of who invites, and only a first one: its newest key is the one that counts. */
export function inviteFirstLead(
  deps: Deps,
  asked: Asked & { readonly invitedBy: number },
): WrittenInvitation {
  return replaceInvitation(deps, { ...asked, role: "lead" }, canLead);
}

/** What waits for an answer from an address that was the wrong one. Nothing where the team invites by itself. */
export function withdrawFirstLead(deps: Deps, { bodyId, email }: Asked): void {
  if (deps.memberships.countLeads(bodyId) === 0) deps.invitations.saveWithdrawnTo(bodyId, email, deps.now());
}
