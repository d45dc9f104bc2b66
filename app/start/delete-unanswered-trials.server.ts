import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Without an answer within their time; whoever comes back to one of them starts another. */
export function deleteUnansweredTrials(deps: Deps, limits: RetentionLimits): void {
  deps.trials.deleteUnanswered(limits.trials);
}
