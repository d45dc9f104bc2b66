// From what a use case tells about an assignment to a mail, with the addresses of this site.

import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { questionPath, sectionCheckPath, sectionPath } from "../kit/assessment-paths.ts";
import { pathTo } from "../kit/path-to.ts";
import { assignmentMail, reminderMail } from "./assign-mails.server.ts";
import type { AssignmentLetter } from "./assign-work.server.ts";
import type { ReminderLetter } from "./send-reminders.server.ts";

interface Site {
  readonly origin: string;
  readonly locale: Locale;
}

export function composeAssignment(origin: string): (letter: AssignmentLetter) => MailText {
  return (letter) => assignmentText({ origin, locale: letter.locale }, letter);
}

function assignmentText(site: Site, letter: AssignmentLetter): MailText {
  const { invitation, ...asked } = letter;
  return assignmentMail(site.locale, {
    ...{ ...asked, ...addressesOf(site, letter), dueOn: dayOf(letter.dueOn) },
    invitation:
      invitation === null
        ? null
        : {
            url: site.origin + pathTo("invitation", { locale: site.locale, token: invitation.token }),
            until: invitation.until,
          },
  });
}

export function composeReminder(origin: string): (letter: ReminderLetter) => MailText {
  return (letter) => {
    const { locale } = letter;
    const addresses = addressesOf({ origin, locale }, letter);
    return reminderMail(locale, { ...letter, ...addresses, dueOn: dayOf(letter.dueOn) });
  };
}

/** The section is checked by who reads it over, and answered by who contributes. */
function addressesOf(site: Site, letter: Omit<ReminderLetter, "locale" | "dueOn">) {
  const { slug, edition, sectionId, questionId, kind, stop } = letter;
  const { locale, origin } = site;
  const address = { locale, slug, edition };
  const toAnswer =
    questionId === null ? sectionPath(address, sectionId) : questionPath(address, sectionId, questionId);
  return {
    page: origin + (kind === "contribute" ? toAnswer : sectionCheckPath(address, sectionId)),
    stop: origin + pathTo("stop-reminders", { locale, token: stop }),
  };
}

/** Noon is on the same day in France all year. */
function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T12:00:00Z`);
}
