// How long what is stored about people stays once it serves no more.

const SIGN_IN_LINK_DAYS = 1;
export const INVITATION_DAYS = 90;
export const TRIAL_DAYS = 30;
const SENT_MAIL_DAYS = 7;
const LOST_MAIL_DAYS = 30;
const ANSWERED_REQUEST_DAYS = 90;
export const WAITING_REQUEST_DAYS = 180;
export const WAITING_REPORT_DAYS = 180;
/** How long the link of an official may be answered: a council meets once a month or so. */
export const CONSENT_DAYS = 45;
/** And how long the address of one who allowed something is kept to tell them: moderation reads within days. */
export const TOLD_FOR_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** What ended at this moment or before is deleted. */
export interface RetentionLimits {
  /** And of what was kept when one had ended. */
  readonly sessions: Date;
  readonly signInLinks: Date;
  /** Of the answer of an invitation or, without one, of its end. */
  readonly invitations: Date;
  /** Of the start of a trial that nobody answered anything of. */
  readonly trials: Date;
  /** That have left, and that never did. */
  readonly mails: { readonly sent: Date; readonly givenUp: Date };
  /** Of the answer to a request for access. */
  readonly answeredRequests: Date;
  /** Of when a request for access that nobody answered was last made. */
  readonly waitingRequests: Date;
  /** Of a report that nobody answered: the address of who made it. */
  readonly waitingReports: Date;
}

export function retentionLimits(now: Date): RetentionLimits {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    sessions: now,
    signInLinks: before(SIGN_IN_LINK_DAYS),
    invitations: before(INVITATION_DAYS),
    trials: before(TRIAL_DAYS),
    mails: { sent: before(SENT_MAIL_DAYS), givenUp: before(LOST_MAIL_DAYS) },
    answeredRequests: before(ANSWERED_REQUEST_DAYS),
    waitingRequests: before(WAITING_REQUEST_DAYS),
    waitingReports: before(WAITING_REPORT_DAYS),
  };
}
