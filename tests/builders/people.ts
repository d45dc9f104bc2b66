// People of a running server: how they sign in, and how a team comes together.

import { requestSignIn } from "../../app/account/request-sign-in.server.ts";
import { signIn } from "../../app/account/sign-in.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import type { MemberRole } from "../../app/domain/people/role.ts";
import {
  acceptInvitation,
  declineInvitation,
  viewInvitation,
} from "../../app/team/answer-invitation.server.ts";
import { invite } from "../../app/team/invite.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";

/** A server and the mails that it posts. */
export interface PeopleServer {
  readonly deps: Deps;
  readonly mails: readonly Mail[];
}

const asMail = (token: string) => ({ subject: "", text: token });

/** Token of a link to sign in, for an address that has an account. */
export async function aSignInLink({ deps, mails }: PeopleServer, email: string): Promise<string> {
  await requestSignIn(deps, { email, returnTo: "/fr/compte", compose: asMail });
  return mails.at(-1)?.text ?? "";
}

/** Gives the token of the session. */
export async function signedIn(server: PeopleServer, email: string): Promise<string> {
  const token = await aSignInLink(server, email);
  const session = await signIn(server.deps, { token, device: "?", locale: "fr", previous: null });
  if (!session.ok) throw new Error(session.reason);
  return session.value.session;
}

export interface Asked {
  /** Session of the inviter. */
  readonly by: string;
  readonly role: MemberRole;
  readonly slug: string;
  readonly email: string;
  readonly commune?: string;
  /** How long a consultant's access lasts. */
  readonly days?: string;
}

/** Token of an invitation that waits. */
export async function anInvitation({ deps, mails }: PeopleServer, asked: Asked): Promise<string> {
  const { by: session, commune = null, days = "90", ...rest } = asked;
  const compose = ({ token }: { readonly token: string }) => asMail(token);
  const invited = await invite(deps, { ...rest, session, commune, days, locale: "fr", compose });
  if (!invited.ok) throw new Error(invited.reason);
  return mails.at(-1)?.text ?? "";
}

const noMail = () => asMail("");

/** Presses the button of an invitation, in a browser that holds the session `previous`. */
export function accept(
  deps: Deps,
  answer: { readonly token: string; readonly name?: string; readonly previous?: string | null },
) {
  return acceptInvitation(deps, {
    name: "Ada",
    device: "?",
    locale: "fr",
    previous: null,
    compose: noMail,
    ...answer,
  });
}
/** Looks at an invitation without being signed in. */
export function lookAt(deps: Deps, token: string) {
  return viewInvitation(deps, { token, previous: null });
}
export function decline(deps: Deps, token: string) {
  return declineInvitation(deps, { token, previous: null, compose: noMail });
}

/** Gives the session of who accepted, who signs in first where there is an account. */
export async function join(server: PeopleServer, asked: Asked): Promise<string> {
  const token = await anInvitation(server, asked);
  const isKnown = server.deps.accounts.getByEmail(asked.email) !== undefined;
  const previous = isKnown ? await signedIn(server, asked.email) : null;
  const accepted = await accept(server.deps, { token, name: asked.email, previous });
  if (!accepted.ok) throw new Error(accepted.reason);
  return accepted.value.session;
}
