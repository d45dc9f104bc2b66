// The link of a mail is used: once, within its time, by the button of its page. Looking at the page uses nothing up, so
// that a scanner of mails cannot.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { maskedAddress } from "../domain/people/masked-address.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { openSession } from "../record/open-session.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { SignInRefusal } from "./sign-in-link.view.ts";

export interface SignIn {
  readonly token: string;
  readonly device: string;
  readonly locale: Locale;
  readonly previous: SessionToken;
}
export interface SignedIn {
  readonly session: string;
  readonly returnTo: string;
}

/** Whose account the link opens, as its owner knows it; or why it opens none any more. */
export function viewSignIn(deps: Deps, token: string): Result<string, SignInRefusal> {
  const link = usableLink(deps, token);
  return link.ok ? accepted(maskedAddress(link.value.account.email)) : link;
}

export async function signIn(
  deps: Deps,
  { token, ...reader }: SignIn,
): Promise<Result<SignedIn, SignInRefusal>> {
  return deps.writer.run(() => {
    const link = usableLink(deps, token);
    if (!link.ok) return link;
    if (!deps.signInLinks.saveUsed(hashToken(token), deps.now())) return refused("LINK_USED");
    const { account, returnTo } = link.value;
    return accepted({
      session: openSession(deps, { ...reader, account, method: "link", idToken: null }),
      returnTo,
    });
  });
}

function usableLink(
  deps: Deps,
  token: string,
): Result<{ readonly account: Account; readonly returnTo: string }, SignInRefusal> {
  const link = isToken(token) ? deps.signInLinks.get(hashToken(token)) : undefined;
  const account = link === undefined ? undefined : deps.accounts.getByEmail(link.email);
  if (link === undefined || account === undefined) return refused("NO_LINK");
  if (link.isUsed) return refused("LINK_USED");
  if (link.expiresAt <= deps.now()) return refused("LINK_EXPIRED");
  return accepted({ account, returnTo: link.returnTo });
}
