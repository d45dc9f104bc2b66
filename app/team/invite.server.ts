// A lead asks a colleague into the team, an administrator a lead into a body. The mail carries a key of its own, so that
// whoever answers it has shown that the mailbox is theirs.
import type { Body } from "../domain/directory/body.ts";
import { accessToBody, isOpen } from "../domain/people/access-to.ts";
import { consultantDays } from "../domain/people/consultant-access.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { canInvite } from "../domain/people/permissions.ts";
import { isInvitedWith, type MemberRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps, MailText } from "../wiring/deps.server.ts";
import { hasRoomToInvite, writeInvitation } from "./write-invitation.server.ts";

export interface Invite {
  readonly session: SessionToken;
  readonly slug: string;
  readonly email: string;
  /** Null when none was chosen. */
  readonly role: MemberRole | null;
  /** INSEE code of a commune of the body; needed where a role answers for one. */
  readonly commune: string | null;
  /** How long the access lasts, as posted; needed where a role ends. */
  readonly days?: string;
  readonly compose: (letter: InvitationLetter) => MailText;
}
export interface InvitationLetter {
  readonly token: string;
  readonly body: string;
  readonly inviter: string;
  readonly role: MemberRole;
  /** Until when it waits for an answer. */
  readonly until: Date;
}
export type InviteRefusal =
  | "NOT_FOUND"
  | "BAD_ADDRESS"
  | "BAD_ROLE"
  | "BAD_COMMUNE"
  | "BAD_DAYS"
  | "ALREADY_MEMBER"
  /** An invitation to this address waits: it is withdrawn first. */
  | "ALREADY_INVITED"
  | "TOO_MANY";

export async function invite(
  deps: Deps,
  asked: Invite,
): Promise<Result<{ readonly email: string }, InviteRefusal>> {
  const allowed = inviterOf(deps, asked);
  if (!allowed.ok) return allowed;
  const { body, account } = allowed.value;
  const email = emailAddress(asked.email);
  if (email === null) return refused("BAD_ADDRESS");
  const { role, commune } = asked;
  const days = consultantDays(asked.days ?? "");
  if (role === null) return refused("BAD_ROLE");
  if (isInvitedWith("end", role) && days === null) return refused("BAD_DAYS");
  const obstacle = obstacleTo(deps, { email, role, commune, body });
  if (obstacle !== null) return refused(obstacle);
  const { token, until } = await deps.writer.run(() =>
    writeInvitation(deps, {
      email,
      bodyId: body.id,
      role,
      commune,
      days: days ?? undefined,
      invitedBy: account.id,
    }),
  );
  const inviter = account.name || account.email;
  deps.post({ to: email, ...asked.compose({ token, body: body.name, inviter, role, until }) });
  return accepted({ email });
}

function inviterOf(
  deps: Deps,
  { session, slug, role }: Invite,
): Result<{ readonly body: Body; readonly account: Account }, "NOT_FOUND"> {
  const body = bodyOf(deps, slug);
  const visitor = visitorOf(deps, session);
  const { account } = visitor;
  if (body === undefined || account === null) return refused("NOT_FOUND");
  const as = accessToBody(visitor, body.id, deps.now());
  // Whoever invites anyone may invite a lead: without a role, that is the question.
  const hasLead = deps.memberships.countLeads(body.id) > 0;
  return canInvite(visitor, { as, invited: role ?? "lead", hasLead })
    ? accepted({ body, account })
    : refused("NOT_FOUND");
}

function obstacleTo(
  deps: Deps,
  { email, role, commune, body }: Pick<Invite, "email" | "role" | "commune"> & { readonly body: Body },
): InviteRefusal | null {
  const isOfBody = body.communes.some(({ insee }) => insee === commune);
  if (role !== null && isInvitedWith("commune", role) && !isOfBody) return "BAD_COMMUNE";
  const now = deps.now();
  const isMember = deps.memberships
    .listOfBody(body.id)
    .some((member) => member.email === email && isOpen(member, now));
  const waiting = deps.invitations.listOpen(body.id).filter((one) => isOpen(one, now));
  if (isMember) return "ALREADY_MEMBER";
  if (waiting.some((one) => one.email === email)) return "ALREADY_INVITED";
  return hasRoomToInvite(deps, body.id) ? null : "TOO_MANY";
}
