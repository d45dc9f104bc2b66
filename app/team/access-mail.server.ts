import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import type { RefusalLetter } from "./answer-access-request.server.ts";

/** To who may answer. Nothing in it was written by who asks: nobody has shown yet who that is. */
export function accessWaitingMail(
  locale: Locale,
  values: { readonly body: string; readonly url: string },
): MailText {
  const { t } = wordsOf(locale);
  return {
    subject: t("team.access.waiting.mail.subject", values),
    text: t("team.access.waiting.mail.text", values),
  };
}

/** To who asked. */
export function accessRefusedMail(locale: Locale, { body, reason, contact }: RefusalLetter): MailText {
  const { t } = wordsOf(locale);
  const write = contact === null ? "" : `\n${t("team.access.refused.mail.contact", { email: contact })}\n`;
  return {
    subject: t("team.access.refused.mail.subject", { body }),
    text: t("team.access.refused.mail.text", { body, reason, write }),
  };
}
