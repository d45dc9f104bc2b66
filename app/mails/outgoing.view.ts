import type { MailKind } from "../domain/mails/mail.ts";
import type { MailFailure } from "../domain/mails/mail-failure.ts";

export interface OutgoingMail {
  /** Names it in forms. */
  readonly publicId: string;
  readonly kind: MailKind;
  /** Masked: enough to recognise who asks. */
  readonly address: string;
  readonly createdAt: Date;
  readonly attempts: number;
  /** Why it did not leave, the last time; null before the first attempt. */
  readonly failure: MailFailure | null;
  /** When it is tried next; null once it is given up. */
  readonly nextAt: Date | null;
  /** It is given up and could still serve. */
  readonly mayRetry: boolean;
}
export interface OutgoingView {
  /** Those given up, the latest ones, and how many there are. */
  readonly givenUp: readonly OutgoingMail[];
  readonly givenUpCount: number;
  /** Those that wait, the next ones, and how many there are. */
  readonly waiting: readonly OutgoingMail[];
  readonly waitingCount: number;
}
