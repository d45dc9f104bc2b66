// Someone asks for a link to sign in. Known and unknown addresses get the same answer after the same work: what is
// written is the same, and the mail, for an address that is known, leaves after the answer.
import { emailAddress } from "../domain/people/email-address.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { hashToken } from "../storage/secret-token.server.ts";
import type { Deps, MailText } from "./deps.server.ts";

const SIGN_IN_LINK_MS = 15 * 60 * 1_000;
const ONE_HOUR_MS = 60 * 60 * 1_000;
const MOST_AN_HOUR = 5;

export interface RequestSignIn {
  readonly email: string;
  /** Where to go after signing in: a path of ours. */
  readonly returnTo: string;
  readonly compose: (token: string) => MailText;
}

/** Gives the address as it was understood. Beyond five requests an hour for one address, no further mail leaves. */
export async function requestSignIn(
  deps: Deps,
  { email, returnTo, compose }: RequestSignIn,
): Promise<Result<{ readonly email: string }, "BAD_ADDRESS">> {
  const address = emailAddress(email);
  if (address === null) return refused("BAD_ADDRESS");
  const token = deps.newToken();
  const account = deps.accounts.getByEmail(address);
  const isWritten = await deps.writer.run(() => writeLink(deps, { token, address, returnTo }));
  if (isWritten && account !== undefined) deps.post({ to: address, ...compose(token) });
  return accepted({ email: address });
}

function writeLink(deps: Deps, link: { token: string; address: string; returnTo: string }): boolean {
  const now = deps.now();
  deps.signInLinks.deleteExpired(new Date(now.getTime() - ONE_HOUR_MS));
  const asked = deps.signInLinks.countSince(link.address, new Date(now.getTime() - ONE_HOUR_MS));
  if (asked >= MOST_AN_HOUR) return false;
  deps.signInLinks.create({
    tokenHash: hashToken(link.token),
    email: link.address,
    returnTo: link.returnTo,
    createdAt: now,
    expiresAt: new Date(now.getTime() + SIGN_IN_LINK_MS),
  });
  return true;
}
