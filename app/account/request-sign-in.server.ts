// Someone asks for a link to sign in. Known and unknown addresses get the same answer after the same work: what is
// written is the same, the mail as well; whether anybody has the address is looked up when it would leave.

import { hashToken } from "../database/secret-token.server.ts";
import type { MailText } from "../domain/mails/mail.ts";
import { emailAddress } from "../domain/people/email-address.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** An expired link is known as such for an hour. */
const KEPT_MS = 60 * 60 * 1_000;
const SIGN_IN_LINK_MS = 15 * 60 * 1_000;
/** Of links to one address that can still be used. */
const MOST_AT_ONCE = 5;

export interface RequestSignIn {
  readonly email: string;
  /** Where to go after signing in: a path of ours. */
  readonly returnTo: string;
  readonly compose: (token: string) => MailText;
}

/**
 * Gives the address as it was understood. While five links to one address can still be used, no further mail leaves:
 * whoever asks for them in somebody else's name fills a mailbox no faster, and keeps nobody out.
 */
export async function requestSignIn(
  deps: Deps,
  { email, returnTo, compose }: RequestSignIn,
): Promise<Result<{ readonly email: string }, "BAD_ADDRESS">> {
  const address = emailAddress(email);
  if (address === null) return refused("BAD_ADDRESS");
  const token = deps.newToken();
  const text = compose(token);
  await deps.writer.run(() => {
    const until = writeLink(deps, { token, address, returnTo });
    if (until !== null) deps.post({ kind: "sign-in", to: address, until, ...text });
  });
  return accepted({ email: address });
}

/** Until when it opens a session; null where enough others do. */
function writeLink(deps: Deps, link: { token: string; address: string; returnTo: string }): Date | null {
  const now = deps.now();
  deps.signInLinks.deleteExpired(new Date(now.getTime() - KEPT_MS));
  const asked = deps.signInLinks.countSince(link.address, new Date(now.getTime() - SIGN_IN_LINK_MS));
  if (asked >= MOST_AT_ONCE) return null;
  const expiresAt = new Date(now.getTime() + SIGN_IN_LINK_MS);
  deps.signInLinks.create({
    tokenHash: hashToken(link.token),
    email: link.address,
    returnTo: link.returnTo,
    ...{ createdAt: now, expiresAt },
  });
  return expiresAt;
}
