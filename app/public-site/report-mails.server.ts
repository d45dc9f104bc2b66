import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";

/** To who may answer. Nothing in it was written by who reports: nobody knows who that is. */
export function reportMail(
  locale: Locale,
  values: { readonly body: string; readonly url: string },
): MailText {
  const { t } = wordsOf(locale);
  return {
    subject: t("published.report.mail.subject", values),
    text: t("published.report.mail.text", values),
  };
}

/** To who reported and left an address. */
export function replyMail(
  locale: Locale,
  values: { readonly body: string; readonly text: string; readonly url: string },
): MailText {
  const { t } = wordsOf(locale);
  return {
    subject: t("published.reply.mail.subject", values),
    text: t("published.reply.mail.text", values),
  };
}
