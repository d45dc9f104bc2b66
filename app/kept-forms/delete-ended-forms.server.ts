import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Nobody came back for them. */
export function deleteEndedForms(deps: Deps, limits: RetentionLimits): void {
  deps.keptForms.deleteExpired(limits.sessions);
}
