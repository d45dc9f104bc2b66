import { retentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/**
 * Deletes sessions, kept forms, links to sign in and invitations that have ended, each after its time, and with an
 * invitation that nobody took what was asked by the same mail.
 */
export async function deleteEnded(deps: Deps): Promise<void> {
  await deps.writer.run(() => {
    const limits = retentionLimits(deps.now());
    deps.sessions.deleteExpired(limits.sessions);
    deps.signInLinks.deleteExpired(limits.signInLinks);
    deps.keptForms.deleteExpired(limits.sessions);
    deps.invitations.deleteEnded(limits.invitations);
    deps.assignments.deleteNeverJoined();
  });
}
