import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Invitations that were answered, withdrawn or have expired, and requests for access that were answered or are too old. */
export function deleteEndedInvitations(deps: Deps, limits: RetentionLimits): void {
  deps.invitations.deleteEnded(limits.invitations);
  deps.accessRequests.deleteEnded(limits.answeredRequests, limits.waitingRequests);
}
