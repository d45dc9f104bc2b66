import { hashToken } from "../database/secret-token.server.ts";
import { type SessionToken, sessionOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Ends the session of this browser. Gives what the identity provider wants back; null for a link, or no session. */
export function signOut(deps: Deps, token: SessionToken): Promise<string | null> {
  return deps.writer.run(() => {
    const session = sessionOf(deps, token);
    if (session === null || token === null) return null;
    deps.sessions.delete(hashToken(token));
    return session.idToken;
  });
}
