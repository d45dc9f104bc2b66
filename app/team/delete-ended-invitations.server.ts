import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Answered, withdrawn or expired. */
export function deleteEndedInvitations(deps: Deps, limits: RetentionLimits): void {
  deps.invitations.deleteEnded(limits.invitations);
}
