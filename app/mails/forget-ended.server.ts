import type { RetentionLimits } from "../domain/people/retention.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Mails that have left or never will, and before that the texts of those that were given up and could serve no more. */
export function forgetEndedMails(deps: Deps, limits: RetentionLimits): void {
  deps.outgoing.forgetTexts(deps.now());
  deps.outgoing.deleteEnded(limits.mails);
}
