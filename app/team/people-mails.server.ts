import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";

interface MailText {
  readonly subject: string;
  readonly text: string;
}

export function signInMail(locale: Locale, url: string): MailText {
  const { t } = wordsOf(locale);
  return { subject: t("people.signIn.mail.subject"), text: t("people.signIn.mail.text", { url }) };
}

interface Invited {
  readonly inviter: string;
  readonly body: string;
  readonly role: "lead" | "contributor" | "reader" | "commune" | "consultant";
  readonly until: Date;
  readonly url: string;
}

export function invitationMail(locale: Locale, { role, until, ...values }: Invited): MailText {
  const { t, date } = wordsOf(locale);
  return {
    subject: t("people.invitation.mail.subject", values),
    text: t("people.invitation.mail.text", {
      ...values,
      role: t(`people.roles.${role}`),
      date: date(until),
    }),
  };
}
