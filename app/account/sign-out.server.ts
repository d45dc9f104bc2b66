import { hashToken } from "../database/secret-token.server.ts";
import { type SessionToken, sessionOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Ends the session of this browser. Gives what the identity provider wants back; null for a link, or no session. */
export async function signOut(deps: Deps, token: SessionToken): Promise<string | null> {
  const session = sessionOf(deps, token);
  if (session === null || token === null) return null;
  await deps.writer.run(() => deps.sessions.delete(hashToken(token)));
  return session.idToken;
}
