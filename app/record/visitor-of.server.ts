// Who sent a request, by the session that the browser holds. A session that ended, or never was, is nobody.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import { lastMoment, sessionEnd } from "../domain/people/session-length.ts";
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
  const stored = deps.sessions.get(tokenHash);
  const noted = deps.seenSessions.get(tokenHash);
  if (stored === undefined || noted === null) return null;
  const session = { ...stored, ...noted };
  if (hasEnded(session, now)) return null;
  if (manner === "watching" || now.getTime() - session.seenAt.getTime() < SEEN_EVERY_MS) return session;
  const seen = { seenAt: now, expiresAt: sessionEnd(session.createdAt, now) };
  deps.seenSessions.note(tokenHash, seen);
  return { ...session, ...seen };
}

/** Also of a session that was opened when there was no end to visits. */
function hasEnded({ createdAt, expiresAt }: Session, now: Date): boolean {
  return now >= expiresAt || now >= lastMoment(createdAt);
}
