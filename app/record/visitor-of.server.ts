// Who sent a request, by the session that the browser holds. A session that ended, or never was, is nobody.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import { SESSION_MS } from "../domain/people/session-length.ts";
import { NOBODY, type Visitor } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Session } from "./sessions.store.server.ts";

/** Token of the session cookie; null without one. */
export type SessionToken = string | null;

/** Being seen lengthens a session; it is written down this seldom. */
const SEEN_EVERY_MS = 10 * 60 * 1_000;

/** A page that asks by itself does not lengthen the session: nobody may be there. */
type Manner = "visiting" | "watching";

export function visitorOf(deps: Deps, token: SessionToken | undefined, manner: Manner = "visiting"): Visitor {
  const session = sessionOf(deps, token ?? null, manner);
  const account = session === null ? undefined : deps.accounts.get(session.accountId);
  return account === undefined
    ? NOBODY
    : { account, memberships: deps.memberships.listOfAccount(account.id) };
}

export function sessionOf(deps: Deps, token: SessionToken, manner: Manner = "visiting"): Session | null {
  if (token === null || !isToken(token)) return null;
  const now = deps.now();
  const tokenHash = hashToken(token);
  const session = deps.sessions.get(tokenHash, now);
  if (session === undefined) return null;
  if (manner === "watching" || now.getTime() - session.seenAt.getTime() < SEEN_EVERY_MS) return session;
  const seen = { seenAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) };
  deps.sessions.saveSeen(tokenHash, seen);
  return { ...session, ...seen };
}
