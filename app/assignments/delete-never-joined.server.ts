import type { Deps } from "../wiring/deps.server.ts";

/** What was asked of people by the mail of an invitation that they never took, once nothing is left of it. */
export function deleteNeverJoined(deps: Deps): void {
  deps.assignments.deleteNeverJoined();
}
