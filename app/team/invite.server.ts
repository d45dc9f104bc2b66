// A lead asks a colleague into the team, an administrator a lead into a body. The mail carries a key of its own, so that
// whoever answers it has shown that the mailbox is theirs.
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { accessToBody, isOpen } from "../domain/people/access-to.ts";
import { consultantDays } from "../domain/people/consultant-access.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { canInvite, canLead } from "../domain/people/permissions.ts";
import { isInvitedWith, type MemberRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { mailLocale } from "../record/mail-locale.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { hasRoomToInvite, type NewInvitation, writeInvitation } from "./write-invitation.server.ts";

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
  /** Of the page of who invites: for somebody who has no account. */
  readonly locale: Locale;
  readonly compose: (letter: InvitationLetter) => MailText;
}
export interface InvitationLetter {
  /** Of who reads the mail. */
  readonly locale: Locale;
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
  | "FIRST_LEAD_INVITED"
  | "TOO_MANY";

/** FIRST_LEAD_INVITED: an administrator asked one already, who may still answer. */
export async function invite(
  deps: Deps,
  asked: Invite,
): Promise<Result<{ readonly email: string }, InviteRefusal>> {
  const wanted = readWanted(asked);
  return deps.writer.run(() => inviteInTransaction(deps, asked, wanted));
}

type Wanted = Pick<NewInvitation, "email" | "role" | "commune" | "days">;

function readWanted({ email, role, commune, days: text = "" }: Invite): Result<Wanted, InviteRefusal> {
  const [address, days] = [emailAddress(email), consultantDays(text)];
  if (address === null) return refused("BAD_ADDRESS");
  if (role === null) return refused("BAD_ROLE");
  if (isInvitedWith("end", role) && days === null) return refused("BAD_DAYS");
  return accepted({ email: address, role, commune, days: days ?? undefined });
}

type Inviting = Pick<Invite, "session" | "slug" | "role" | "locale" | "compose">;

/** For who answers a request for access by it, in one transaction. */
export function inviteInTransaction(
  deps: Deps,
  asked: Inviting,
  wanted: Result<Wanted, InviteRefusal>,
): Result<{ readonly email: string }, InviteRefusal> {
  const inviter = inviterOf(deps, asked);
  if (!inviter.ok) return inviter;
  if (!wanted.ok) return wanted;
  const obstacle = obstacleTo(deps, inviter.value, wanted.value);
  if (obstacle !== null) return refused(obstacle);
  const { body, account } = inviter.value;
  const { email, role } = wanted.value;
  const written = writeInvitation(deps, { ...wanted.value, bodyId: body.id, invitedBy: account.id });
  const locale = mailLocale(deps, email, asked.locale);
  const letter = { ...written, locale, body: body.name, inviter: account.name || account.email, role };
  const mail = { kind: "invitation", about: aboutTeam(body.id), until: written.until } as const;
  deps.post({ ...mail, to: email, ...asked.compose(letter) });
  return accepted({ email });
}

interface Inviter {
  readonly body: Body;
  readonly account: Account;
  /** An administrator of the barometer, who lets in the first lead alone. */
  readonly isFromOutside: boolean;
}

function inviterOf(deps: Deps, { session, slug, role }: Inviting): Result<Inviter, "NOT_FOUND"> {
  const body = bodyOf(deps, slug);
  const visitor = visitorOf(deps, session);
  const { account } = visitor;
  if (body === undefined || account === null) return refused("NOT_FOUND");
  const as = accessToBody(visitor, body.id, deps.now());
  // Whoever invites anyone may invite a lead: without a role, that is the question.
  const hasLead = deps.memberships.countLeads(body.id) > 0;
  return canInvite(visitor, { as, invited: role ?? "lead", hasLead })
    ? accepted({ body, account, isFromOutside: !canLead(as) })
    : refused("NOT_FOUND");
}

function obstacleTo(
  deps: Deps,
  { body, isFromOutside }: Inviter,
  { email, role, commune }: Wanted,
): InviteRefusal | null {
  const isOfBody = body.communes.some(({ insee }) => insee === commune);
  if (isInvitedWith("commune", role) && !isOfBody) return "BAD_COMMUNE";
  const now = deps.now();
  const isMember = deps.memberships
    .listOfBody(body.id)
    .some((member) => member.email === email && isOpen(member, now));
  const waiting = deps.invitations.listOpen(body.id).filter((one) => isOpen(one, now));
  if (isMember) return "ALREADY_MEMBER";
  if (waiting.some((one) => one.email === email)) return "ALREADY_INVITED";
  if (isFromOutside && waiting.some((one) => canLead(one.role))) return "FIRST_LEAD_INVITED";
  return hasRoomToInvite(deps, body.id) ? null : "TOO_MANY";
}
