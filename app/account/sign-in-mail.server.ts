import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";

export function signInMail(locale: Locale, url: string): MailText {
  const { t } = wordsOf(locale);
  return { subject: t("account.signIn.mail.subject"), text: t("account.signIn.mail.text", { url }) };
}
