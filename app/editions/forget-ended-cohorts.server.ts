import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Forgets whom first invitations were for, once the retention of an edition that is closed is over; in a transaction. */
export function forgetEndedCohorts(deps: Deps): void {
  const now = deps.now();
  for (const { id, closedAt, retentionMonths } of deps.editions.list())
    if (closedAt !== null && monthsAfter(closedAt, retentionMonths) <= now) deps.cohorts.forgetEmails(id);
}

/** To whom letters went, once their mails are forgotten as well. */
export function forgetLetterAddresses(deps: Deps, { mails }: RetentionLimits): void {
  deps.letters.forgetAddresses(mails.givenUp);
}

function monthsAfter(from: Date, months: number): Date {
  const end = new Date(from);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end;
}
