// An administrator has a mail that was given up tried again, or takes it off the list.
import { giveUpAt, usualEnd } from "../domain/mails/attempts.ts";
import { canAdministrate } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ChangeOutgoing {
  readonly session: SessionToken;
  readonly publicId: string;
  readonly change: "retry" | "drop";
}

/** Accepted with whether anything changed: a form sent twice, or after the mail has left, changes nothing. */
export async function changeOutgoing(
  deps: Deps,
  { session, publicId, change }: ChangeOutgoing,
): Promise<Result<boolean, "NOT_FOUND">> {
  const changed = await deps.writer.run((): Result<boolean, "NOT_FOUND"> => {
    if (!canAdministrate(visitorOf(deps, session))) return refused("NOT_FOUND");
    const now = deps.now();
    if (change === "drop") return accepted(deps.outgoing.saveDropped(publicId, now));
    return accepted(deps.outgoing.saveRetry(publicId, { now, giveUpAt: giveUpAt(now, usualEnd(now)) }));
  });
  if (changed.ok && changed.value) deps.sendNow();
  return changed;
}
