// The mail that an assessment was finalised or reopened.
import type { MailText } from "../domain/mails/mail.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { hubPath, versionPath } from "../kit/assessment-paths.ts";
import type { FinalisationLetter } from "./tell-readers.server.ts";

interface Site {
  readonly origin: string;
  readonly locale: Locale;
}

export function finalisationMail({ origin, locale }: Site, letter: FinalisationLetter): MailText {
  const { t } = wordsOf(locale);
  const { kind, body, slug, edition, version, reason } = letter;
  const address = { locale, slug, edition };
  const who = letter.who ?? t("finalisation.mail.somebody");
  const page = origin + (kind === "finalised" ? versionPath(address, version) : hubPath(address));
  const values = { body, edition, version, who, reason, page };
  return {
    subject: t(`finalisation.mail.${kind}.subject`, values),
    text: t(`finalisation.mail.${kind}.text`, values),
  };
}
