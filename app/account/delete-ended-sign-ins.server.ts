import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Sessions that are over, and links to sign in that open none any more. */
export function deleteEndedSignIns(deps: Deps, limits: RetentionLimits): void {
  deps.sessions.deleteExpired(limits.sessions);
  deps.signInLinks.deleteExpired(limits.signInLinks);
}
