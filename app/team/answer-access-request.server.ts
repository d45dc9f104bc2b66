// A lead or an administrator answers a request for access, once: by an invitation, or by a refusal with its reason.
// Whoever asked is told by one mail, in the language of their account or, without one, in that which they asked in.
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutTeam } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { refusalReason } from "../domain/people/access-request.ts";
import type { GivenRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { mailLocale } from "../record/mail-locale.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type InvitationLetter, type InviteRefusal, inviteInTransaction } from "./invite.server.ts";
import { type Answerable, type AnsweringRequest, answerable } from "./view-access-queue.server.ts";

export type AnswerGiven =
  /** `role` is null when none was chosen. */
  | { readonly kind: "invite"; readonly role: GivenRole | null }
  | { readonly kind: "refuse"; readonly reason: string };

export interface AnswerAccessRequest extends AnsweringRequest {
  /** The address that the form says the mail goes to: another one is a form of another request. */
  readonly email: string;
  readonly given: AnswerGiven;
  readonly compose: {
    readonly invitation: (letter: InvitationLetter) => MailText;
    readonly refusal: (locale: Locale, letter: RefusalLetter) => MailText;
  };
}
export interface RefusalLetter {
  readonly body: string;
  readonly reason: string;
  /** Of the site; null when it names none. */
  readonly contact: string | null;
}
export type AnsweredRequest = Pick<Answerable, "leads">;
export type AnswerAccessRefusal = "NO_REASON" | InviteRefusal;

/** Tells whether a lead of the team answered, rather than an administrator. */
export function answerAccessRequest(
  deps: Deps,
  asked: AnswerAccessRequest,
): Promise<Result<AnsweredRequest, AnswerAccessRefusal>> {
  return deps.writer.run(() => {
    const found = answerable(deps, asked);
    if (!found.ok) return found;
    if (found.value.request.email !== asked.email) return refused("NOT_FOUND");
    const { given } = asked;
    return given.kind === "invite"
      ? invite(deps, { ...asked, role: given.role }, found.value)
      : refuse(deps, { ...asked, reason: refusalReason(given.reason) }, found.value);
  });
}

function invite(
  deps: Deps,
  { session, slug, role, compose }: AnswerAccessRequest & { readonly role: GivenRole | null },
  { request, invites, leads }: Answerable,
): Result<AnsweredRequest, AnswerAccessRefusal> {
  if (role === null || !invites.includes(role)) return refused("BAD_ROLE");
  const { email, locale } = request;
  const wanted = accepted({ email, role, commune: null, days: undefined });
  const invited = inviteInTransaction(
    deps,
    { session, slug, role, locale, compose: compose.invitation },
    wanted,
  );
  return invited.ok ? accepted({ leads }) : invited;
}

function refuse(
  deps: Deps,
  { reason, compose }: AnswerAccessRequest & { readonly reason: string | null },
  { request, body, account, leads }: Answerable,
): Result<AnsweredRequest, AnswerAccessRefusal> {
  if (reason === null) return refused("NO_REASON");
  const { bodyId, email: to } = request;
  const locale = mailLocale(deps, to, request.locale);
  deps.accessRequests.saveAnswer({ bodyId, email: to, by: account.id, reason }, deps.now());
  const letter = { body: body.name, reason, contact: deps.site.CONTACT_EMAIL ?? null };
  deps.post({ kind: "access", about: aboutTeam(bodyId), to, ...compose.refusal(locale, letter) });
  return accepted({ leads });
}
