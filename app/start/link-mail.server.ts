import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";

/** The mail that carries a secret link. It names nobody: mail is read on the way. */
export function linkMail(locale: Locale, url: string): MailText {
  const { t } = wordsOf(locale);
  return { subject: t("link.mail.subject"), text: t("link.mail.text", { url }) };
}
