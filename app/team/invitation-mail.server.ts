import type { MailText } from "../domain/mails/mail.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import type { TriedByOther } from "./answer-invitation.server.ts";
import type { InvitationLetter } from "./invite.server.ts";

interface Invited extends Omit<InvitationLetter, "token"> {
  readonly url: string;
}

export function invitationMail({ locale, role, until, ...values }: Invited): MailText {
  const { t, date } = wordsOf(locale);
  return {
    subject: t("team.invitation.mail.subject", values),
    text: t("team.invitation.mail.text", {
      ...values,
      role: t(`team.roles.${role}`),
      date: date(until),
    }),
  };
}

interface Tried extends Omit<TriedByOther, "slug"> {
  /** Of the team's page. */
  readonly url: string;
}

/** To the inviter. Who tried is not named. */
export function triedByOtherMail({ locale, ...values }: Tried): MailText {
  const { t } = wordsOf(locale);
  return {
    subject: t("team.invitation.tried.subject", { ...values }),
    text: t("team.invitation.tried.text", { ...values }),
  };
}
