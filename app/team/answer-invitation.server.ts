// The person who got an invitation reads it, then accepts or declines by a button. An invitation makes a new account or a
// role, and is never a way into an account that exists: mails are forwarded, and kept for years. Whoever has an account
// signs in first; whoever is signed in as somebody else is refused, and the inviter is told.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { personName } from "../domain/people/person-name.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { openSession } from "../record/open-session.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { InvitationReader, InvitationRefusal, InvitationView } from "./invitation.view.ts";
import type { Invitation } from "./invitations.store.server.ts";

export interface ReadInvitation {
  readonly token: string;
  /** Session of the browser; null without one. */
  readonly previous: SessionToken;
}

export function viewInvitation(
  deps: Deps,
  { token, previous }: ReadInvitation,
): Result<InvitationView, InvitationRefusal> {
  const found = openInvitation(deps, token);
  if (!found.ok) return found;
  const { invitation, body } = found.value;
  const inviter = deps.accounts.get(invitation.invitedBy);
  const { account } = visitorOf(deps, previous);
  const reader = readerOf(deps, account, invitation);
  return accepted({
    ...{ invitation, body, reader },
    commune: body.communes.find(({ insee }) => insee === invitation.commune)?.name ?? null,
    inviter: inviter?.name || (inviter?.email ?? body.name),
    name: reader === "invited" ? (account?.name ?? "") : "",
    signedInAs: account?.email ?? null,
  });
}

export interface AnswerInvitation extends ReadInvitation {
  /** The mail for the inviter, when somebody else answers. */
  readonly compose: (letter: TriedByOther) => MailText;
}
/** The person who answered is not named: they may have got the mail by mistake. */
export interface TriedByOther {
  /** Of the inviter. */
  readonly locale: Locale;
  /** Address that was invited. */
  readonly invited: string;
  readonly body: string;
  readonly slug: string;
}
/** SIGN_IN_FIRST: an account of that address exists. OTHER_ACCOUNT: the browser is signed in as somebody else. */
export type ReaderRefusal = "SIGN_IN_FIRST" | "OTHER_ACCOUNT";

export interface AcceptInvitation extends AnswerInvitation {
  readonly name: string;
  readonly device: string;
  readonly locale: Locale;
}

/** Gives the session of the browser, which is a new one for a new account alone. */
export async function acceptInvitation(
  deps: Deps,
  { name, device, locale, ...asked }: AcceptInvitation,
): Promise<
  Result<{ readonly session: string; readonly slug: string }, InvitationRefusal | ReaderRefusal | "BAD_NAME">
> {
  const cleaned = personName(name);
  const { previous } = asked;
  return answerInvitation(deps, asked, ({ reader, account: known, invitation, body }) => {
    if (reader === "known") return refused("SIGN_IN_FIRST" as const);
    if (cleaned === null) return refused("BAD_NAME" as const);
    deps.invitations.saveAnswer(hashToken(asked.token), "accepted", deps.now());
    const account = known ?? newAccount(deps, invitation.email, cleaned);
    deps.accounts.saveName(account.id, cleaned);
    deps.invitations.saveWithdrawnTo(invitation.bodyId, invitation.email, deps.now());
    addMember(deps, account, invitation);
    deps.joined(account);
    const session =
      reader === "invited" && previous !== null
        ? previous
        : openSession(deps, { account, device, locale, previous, method: "link", idToken: null });
    return accepted({ session, slug: body.slug });
  });
}

export async function declineInvitation(
  deps: Deps,
  asked: AnswerInvitation,
): Promise<Result<null, InvitationRefusal | "OTHER_ACCOUNT">> {
  return answerInvitation(deps, asked, () => {
    deps.invitations.saveAnswer(hashToken(asked.token), "declined", deps.now());
    return accepted(null);
  });
}

interface Answering extends OpenInvitation {
  readonly reader: Exclude<InvitationReader, "other">;
  /** Of who is signed in, and was invited. */
  readonly account: Account | null;
}

/** Inside one transaction: whoever else answers is refused, and the inviter told. */
function answerInvitation<T, Refusal extends string>(
  deps: Deps,
  asked: AnswerInvitation,
  answer: (answering: Answering) => Result<T, Refusal>,
): Promise<Result<T, Refusal | InvitationRefusal | "OTHER_ACCOUNT">> {
  return deps.writer.run((): Result<T, Refusal | InvitationRefusal | "OTHER_ACCOUNT"> => {
    const found = openInvitation(deps, asked.token);
    if (!found.ok) return found;
    const { account } = visitorOf(deps, asked.previous);
    const reader = readerOf(deps, account, found.value.invitation);
    if (reader !== "other") return answer({ ...found.value, reader, account });
    tellInviter(deps, found.value, asked);
    return refused("OTHER_ACCOUNT");
  });
}

/** Once an invitation, however often it is tried. */
function tellInviter(deps: Deps, { invitation, body }: OpenInvitation, asked: AnswerInvitation): void {
  const inviter = deps.accounts.get(invitation.invitedBy);
  const isFirst = deps.invitations.saveTriedByOther(hashToken(asked.token), deps.now());
  if (!isFirst || inviter === undefined) return;
  const letter = asked.compose({
    ...{ locale: inviter.locale, invited: invitation.email, body: body.name, slug: body.slug },
  });
  deps.post({ kind: "invitation", about: aboutTeam(body.id), to: inviter.email, ...letter });
}

function readerOf(deps: Deps, account: Account | null, { email }: Invitation): InvitationReader {
  if (account !== null) return account.email === email ? "invited" : "other";
  return deps.accounts.getByEmail(email) === undefined ? "new" : "known";
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

interface OpenInvitation {
  readonly invitation: Invitation;
  readonly body: Body;
}

function openInvitation(deps: Deps, token: string): Result<OpenInvitation, InvitationRefusal> {
  const invitation = isToken(token) ? deps.invitations.get(hashToken(token)) : undefined;
  const body = invitation === undefined ? undefined : deps.bodies.get(invitation.bodyId);
  if (invitation === undefined || body === undefined) return refused("NO_INVITATION");
  if (invitation.answer !== null) return refused("INVITATION_CLOSED");
  if (invitation.expiresAt <= deps.now()) return refused("INVITATION_EXPIRED");
  return accepted({ invitation, body });
}

function newAccount(deps: Deps, email: string, name: string): Account {
  deps.accounts.create({ email, name, authorKey: deps.newToken() }, deps.now());
  const account = deps.accounts.getByEmail(email);
  if (account === undefined) throw new Error("an account was not stored");
  return account;
}
