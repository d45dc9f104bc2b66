// Sends the reminders that are due, to people who can still do what was asked of them. Each is noted before it leaves,
// so that two processes never send it twice, and the note is taken back when it could not leave.

import { hashToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Mail, MailText } from "../domain/mails/mail.ts";
import { accessToAssessment } from "../domain/people/access-to.ts";
import { type AssignmentKind, canTakeOn } from "../domain/people/assignment.ts";
import { isReminderDue } from "../domain/people/due-reminder.ts";
import type { Account } from "../domain/people/visitor.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type AssignedPlace, placeOf } from "./assigned-place.server.ts";
import type { Assignment } from "./assignments.store.server.ts";

export interface ReminderLetter extends AssignedPlace {
  readonly locale: Locale;
  readonly slug: string;
  readonly edition: string;
  readonly body: string;
  readonly what: string;
  readonly kind: AssignmentKind;
  readonly dueOn: string;
  readonly message: string;
  /** Stops the reminders without signing in. */
  readonly stop: string;
}
type ComposeReminder = (letter: ReminderLetter) => MailText;
export interface SentReminders {
  readonly sent: number;
  readonly failed: number;
}

/** Without a mail server they go where such mails go. `stopping` ends it between two mails. */
export async function sendReminders(
  deps: Deps,
  compose: ComposeReminder,
  stopping?: AbortSignal,
): Promise<SentReminders> {
  const outcomes = { sent: 0, failed: 0, none: 0 };
  const due = deps.assignments.listRemindable().filter((one) => isReminderDue(one, deps.now()));
  for (const asked of due) if (!stopping?.aborted) outcomes[await remind(deps, asked, compose)] += 1;
  return { sent: outcomes.sent, failed: outcomes.failed };
}

async function remind(
  deps: Deps,
  asked: Assignment,
  compose: ComposeReminder,
): Promise<"sent" | "failed" | "none"> {
  const mail = await deps.writer.run(() => noteReminder(deps, asked.id, compose));
  if (mail === null) return "none";
  if (await leaves(deps, mail)) return "sent";
  await deps.writer.run(() => deps.assignments.saveReminded(asked.id, asked.lastRemindedAt));
  return "failed";
}

/** Null when it is not due any more: read again, inside the transaction. */
function noteReminder(deps: Deps, id: number, compose: ComposeReminder): Mail | null {
  const asked = deps.assignments.get(id);
  if (asked === undefined || !isReminderDue(asked, deps.now())) return null;
  const account = personOf(deps, asked);
  const letter = account === undefined ? null : letterOf(deps, asked, account);
  if (account === undefined || letter === null) return null;
  deps.assignments.saveReminded(id, deps.now());
  deps.assignments.createStop(hashToken(letter.stop), id);
  return { to: account.email, ...compose(letter) };
}

/** Who was asked and has no account has an invitation that waits, and is not reminded. */
function personOf(deps: Deps, { accountId, email }: Assignment): Account | undefined {
  return accountId === null ? deps.accounts.getByEmail(email) : deps.accounts.get(accountId);
}

function letterOf(deps: Deps, asked: Assignment, account: Account): ReminderLetter | null {
  const place = placeOf(deps, asked, asked.locale);
  if (place === undefined || asked.dueOn === null) return null;
  const { record, body, what } = place;
  const memberships = deps.memberships.listOfAccount(account.id);
  const role = accessToAssessment({ account, memberships }, record, deps.now());
  if (role === null || !canTakeOn(asked.kind, role) || isFinalised(deps, record)) return null;
  const { locale, kind, dueOn, message, sectionId, questionId } = asked;
  return {
    ...{ locale, kind, dueOn, message, sectionId, questionId, stop: deps.newToken() },
    ...{ slug: body.slug, edition: record.edition, body: body.name, what },
  };
}

async function leaves({ mailer, post }: Deps, mail: Mail): Promise<boolean> {
  if (mailer === null) {
    post({ kind: "reminder", ...mail });
    return true;
  }
  return mailer.send(mail).then(
    () => true,
    () => false,
  );
}
