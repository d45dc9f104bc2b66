import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** To be called in a transaction: the address of who reported something goes, whether anybody ever answers or not. */
export function forgetReporters(
  deps: Deps,
  { waitingReports }: Pick<RetentionLimits, "waitingReports">,
): void {
  deps.reports.forgetAddresses(waitingReports);
}
