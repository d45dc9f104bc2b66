import { hashToken } from "../database/secret-token.server.ts";
import { isWriteRefusal } from "../database/write-refusal.server.ts";
import { type SessionToken, sessionOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/**
 * Ends the session of this browser, also while nothing can be written: it is ended in memory then, and on the disk later.
 * Gives what the identity provider wants back; null for a link, or no session.
 */
export async function signOut(deps: Deps, token: SessionToken): Promise<string | null> {
  const session = sessionOf(deps, token, "watching");
  if (session === null || token === null) return null;
  try {
    await deps.writer.run(() => deps.sessions.delete(hashToken(token)));
  } catch (error) {
    if (!isWriteRefusal(error)) throw error;
    deps.seenSessions.note(hashToken(token), null);
  }
  return session.idToken;
}
