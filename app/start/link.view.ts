/** Why the mail with the secret link did not leave, to be said beside its form. */
export type MailFailure = "BAD_ADDRESS" | "TOO_MANY_MAILS" | "MAIL_FAILED";
