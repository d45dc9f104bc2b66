// Hands over the reminders that are due, to people who can still do what was asked of them. Each is noted in the
// transaction that hands it over, so that two processes never do it twice, and what was handed over leaves.

import { hashToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { aboutReminder } from "../domain/mails/about.ts";
import type { MailText } from "../domain/mails/mail.ts";
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

/** How many were handed over. `stopping` ends it between two mails. */
export async function sendReminders(
  deps: Deps,
  compose: ComposeReminder,
  stopping?: AbortSignal,
): Promise<number> {
  const due = deps.assignments.listRemindable().filter((one) => isReminderDue(one, deps.now()));
  let handedOver = 0;
  for (const { id } of due)
    if (!stopping?.aborted && (await deps.writer.run(() => remind(deps, id, compose)))) handedOver += 1;
  return handedOver;
}

/** False when it is not due any more: read again, inside the transaction. */
function remind(deps: Deps, id: number, compose: ComposeReminder): boolean {
  const asked = deps.assignments.get(id);
  if (asked === undefined || !isReminderDue(asked, deps.now())) return false;
  const account = personOf(deps, asked);
  const found = account === undefined ? null : letterOf(deps, asked, account);
  if (account === undefined || found === null) return false;
  const { letter, bodyId } = found;
  deps.assignments.saveReminded(id, deps.now());
  deps.assignments.createStop(hashToken(letter.stop), id);
  deps.post({ kind: "reminder", about: aboutReminder(bodyId, id), to: account.email, ...compose(letter) });
  return true;
}

/** Who was asked and has no account has an invitation that waits, and is not reminded. */
function personOf(deps: Deps, { accountId, email }: Assignment): Account | undefined {
  return accountId === null ? deps.accounts.getByEmail(email) : deps.accounts.get(accountId);
}

interface Found {
  readonly letter: ReminderLetter;
  readonly bodyId: number;
}

function letterOf(deps: Deps, asked: Assignment, account: Account): Found | null {
  const { locale } = account;
  const place = placeOf(deps, asked, locale);
  if (place === undefined || asked.dueOn === null) return null;
  const { record, body, what } = place;
  const memberships = deps.memberships.listOfAccount(account.id);
  const role = accessToAssessment({ account, memberships }, record, deps.now());
  if (role === null || !canTakeOn(asked.kind, role) || isFinalised(deps, record)) return null;
  const { kind, dueOn, message, sectionId, questionId } = asked;
  const letter = {
    ...{ locale, kind, dueOn, message, sectionId, questionId, stop: deps.newToken() },
    ...{ slug: body.slug, edition: record.edition, body: body.name, what },
  };
  return { letter, bodyId: body.id };
}
