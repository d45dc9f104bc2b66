// A session begins: after a link from a mail or an identity provider, always under a new token.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { sessionEnd } from "../domain/people/session-length.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { SignInMethod } from "./sessions.store.server.ts";
import type { SessionToken } from "./visitor-of.server.ts";

const PUBLIC_ID_LENGTH = 12;

export interface OpenSession {
  readonly account: Account;
  readonly method: SignInMethod;
  readonly idToken: string | null;
  /** Browser and system in words, for the list of sessions. */
  readonly device: string;
  /** Of the page on which they signed in: they are written to in it from now on. */
  readonly locale: Locale;
  /** The session that this browser held before; it ends. */
  readonly previous: SessionToken;
}

/** To be called in the transaction that used up the proof. Gives the token, known to this browser alone. */
export function openSession(deps: Deps, { account, previous, locale, ...session }: OpenSession): string {
  const token = deps.newToken();
  const now = deps.now();
  deps.sessions.deleteExpired(now);
  if (previous !== null && isToken(previous)) deps.sessions.delete(hashToken(previous));
  deps.accounts.saveLocale(account.id, locale);
  deps.sessions.create(hashToken(token), {
    ...session,
    publicId: deps.newReadableKey(PUBLIC_ID_LENGTH),
    accountId: account.id,
    createdAt: now,
    seenAt: now,
    expiresAt: sessionEnd(now, now),
  });
  return token;
}
