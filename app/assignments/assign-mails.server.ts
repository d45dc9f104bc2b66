// Mails that ask someone for a section or a question, and remind them of it.

import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import type { Words } from "../i18n/words.ts";
import type { AssignmentLetter } from "./assign-work.server.ts";

interface Request extends Pick<AssignmentLetter, "body" | "what" | "kind" | "message"> {
  readonly dueOn: Date | null;
  /** Address of the section or question. */
  readonly page: string;
  /** Address that ends the reminders. */
  readonly stop: string;
}
interface Asked extends Request, Pick<AssignmentLetter, "inviter"> {
  /** For who is no member yet. */
  readonly invitation: { readonly url: string; readonly until: Date } | null;
}

export function assignmentMail(locale: Locale, asked: Asked): MailText {
  const words = wordsOf(locale);
  const { body, what, page, stop, inviter, invitation } = asked;
  const values = { body, what, page, stop, inviter, request: requestText(words, asked) };
  if (invitation === null)
    return {
      subject: words.t("assignments.member.mail.subject", values),
      text: words.t("assignments.member.mail.text", values),
    };
  const invited = { ...values, url: invitation.url, date: words.date(invitation.until) };
  return {
    subject: words.t("assignments.invited.mail.subject", invited),
    text: words.t("assignments.invited.mail.text", invited),
  };
}

export function reminderMail(locale: Locale, asked: Request): MailText {
  const words = wordsOf(locale);
  const { body, what, page, stop } = asked;
  const values = { body, what, page, stop, request: requestText(words, asked) };
  return {
    subject: words.t("assignments.reminder.mail.subject", values),
    text: words.t("assignments.reminder.mail.text", values),
  };
}

function requestText({ t, date }: Words, { kind, what, dueOn, message }: Request): string {
  const lines = [
    t("assignments.mail.request", { kind: t(`assignments.kind.${kind}`), what }),
    ...(dueOn === null ? [] : [t("assignments.mail.due", { date: date(dueOn) })]),
    ...(message === "" ? [] : ["", message]),
  ];
  return lines.join("\n");
}
