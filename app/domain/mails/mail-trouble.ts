// What somebody who waits for an answer to their mail has to know of it: nothing, as long as it goes its way.
import type { MailState } from "./mail.ts";
import type { MailFailureKind } from "./mail-failure.ts";

/** late: it did not leave yet, and is tried again. lost: it never will. */
export type MailTrouble = "late" | "lost";

export function mailTrouble(mail: {
  readonly state: MailState;
  readonly failure: MailFailureKind | null;
}): MailTrouble | null {
  if (mail.state === "given-up" || mail.state === "dropped") return "lost";
  return mail.state !== "sent" && mail.failure !== null ? "late" : null;
}
