import type { MailTrouble } from "../domain/mails/mail-trouble.ts";

/** Why the mail with the secret link is not on its way, to be said beside its form. */
export type MailFailure = "BAD_ADDRESS" | "TOO_MANY_MAILS";

/** The newest mail to an address that was typed. */
export interface MailedLink {
  readonly to: string;
  /** waiting: for its first attempt. late, lost: see `mail-trouble`. */
  readonly state: "waiting" | "sent" | MailTrouble;
}
