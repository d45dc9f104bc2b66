// The mails of a publication: the question put to an official, and what became of it, told to the leads.
import { wordsOf } from "../i18n/server-words.server.ts";
import { publicationPath } from "../kit/assessment-paths.ts";
import { pathTo } from "../kit/path-to.ts";
import type { ComposeConsent } from "./consent-link.server.ts";
import type { ComposeStep } from "./take-step.server.ts";

export function consentMail(origin: string): ComposeConsent {
  return (locale, { token, body, who, until }) => {
    const { t, date } = wordsOf(locale);
    const page = origin + pathTo("consent", { locale, token });
    const values = { body, who, until: date(until), page };
    return {
      subject: t("publication.mail.consent.subject", values),
      text: t("publication.mail.consent.text", values),
    };
  };
}

export function stepMail(origin: string): ComposeStep {
  return (locale, { kind, body, slug, edition, reason }) => {
    const { t } = wordsOf(locale);
    const address = { locale, slug, edition };
    const page =
      origin + (kind === "official-published" ? pathTo("public-page", address) : publicationPath(address));
    const values = { body, reason, page };
    return {
      subject: t(`publication.mail.${kind}.subject`, values),
      text: t(`publication.mail.${kind}.text`, values),
    };
  };
}
