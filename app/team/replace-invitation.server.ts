// One invitation a person waits: a newer one takes the place of an older, and offers no less.
import { isOpen } from "../domain/people/access-to.ts";
import type { MemberRole } from "../domain/people/role.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type NewInvitation, type WrittenInvitation, writeInvitation } from "./write-invitation.server.ts";

/** Inside the transaction of whoever invites. Keeps the role that an older invitation offered where it `suits`. */
export function replaceInvitation(
  deps: Deps,
  wanted: Omit<NewInvitation, "commune" | "days">,
  suits: (role: MemberRole) => boolean,
): WrittenInvitation {
  const { bodyId, email } = wanted;
  const now = deps.now();
  const waiting = deps.invitations.listOpen(bodyId).filter((one) => one.email === email && isOpen(one, now));
  for (const { publicId } of waiting) deps.invitations.saveWithdrawn(bodyId, publicId, now);
  const role = waiting.find((one) => suits(one.role))?.role ?? wanted.role;
  return writeInvitation(deps, { ...wanted, role, commune: null });
}
