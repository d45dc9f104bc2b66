// What leaves by mail: each kind is a row of `mail_kinds`, and what waits for it finds it again by what it is about.

/** In the order in which the administration lists them. */
export const MAIL_KINDS = [
  "sign-in",
  "secret-link",
  "invitation",
  "assignment",
  "reminder",
  "finalised",
  "reopened",
  "access",
  "consent",
  "publication",
  "report",
  "report-answer",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export interface Mail extends MailText {
  /** An e-mail address as `emailAddress` gives it. */
  readonly to: string;
}

/** A mail as a use case hands it over, inside the transaction of what causes it. */
export interface NewMail extends Mail {
  readonly kind: MailKind;
  /** Names what it is about, so that a page can say what became of it; see `about.ts`. */
  readonly about?: string;
  /** From then on it is of no use, and does not leave any more; a fortnight without it. */
  readonly until?: Date;
}

/**
 * What became of a mail. waiting: for its first attempt or the next one. sending: a process has taken it up. given-up: it
 * did not leave and is tried no more; dropped: the same, and the administration has seen it.
 */
export type MailState = "waiting" | "sending" | "sent" | "given-up" | "dropped";
