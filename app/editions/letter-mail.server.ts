// The words of a letter around what it says: for the mail, for its preview, and for somebody’s own mailbox.
import { fillLetter, type LetterText } from "../domain/editions/letter-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pathTo } from "../kit/path-to.ts";
import type { ComposeLetter, Letter } from "./letter-to.server.ts";

/** What is sent where nobody wrote other words; with the closing where one is announced. */
export function usualLetter(
  { kind, locale }: Pick<Letter, "kind" | "locale">,
  hasClosing: boolean,
): LetterText {
  const { t } = wordsOf(locale);
  return {
    subject: t(`editions.letters.usual.${kind}.subject`),
    body: t(`editions.letters.usual.${kind}.body`, {
      closing: hasClosing ? t("editions.letters.usual.closing") : "",
    }),
  };
}

/** As it leaves. In a preview, where no key is made, a word stands in the place of each, as it is read and not as it is sent. */
export function composeLetter(origin: string): ComposeLetter {
  return (letter) => {
    const { t, date } = wordsOf(letter.locale);
    const secret = t("editions.letters.mail.secret");
    const { link, locale } = letter;
    const { subject, body } = filled(letter, origin + decodeURI(linkPath(letter, secret)));
    const stop = origin + decodeURI(pathTo("stop-letters", { locale, token: letter.stop ?? secret }));
    const foot = [
      ...(link.to === "invitation" ? [t("editions.letters.mail.until", { date: date(link.until) })] : []),
      t("editions.letters.mail.stop", { url: stop }),
    ];
    return { subject, text: [body, ...foot].join("\n\n") };
  };
}

/** Without any secret: whoever is not in the team yet asks to be let in. */
export function composeOwnLetter(origin: string): ComposeLetter {
  return (letter) => {
    const link = letter.link.to === "invitation" ? ({ to: "ask" } as const) : letter.link;
    const { subject, body } = filled(letter, origin + linkPath({ ...letter, link }, ""));
    return { subject, text: body };
  };
}

function filled(letter: Letter, link: string): LetterText {
  const { edition, locale, contact } = letter;
  const text = letter.text ?? usualLetter(letter, edition.closesOn !== null);
  const closing = edition.closesOn === null ? "" : wordsOf(locale).date(noonOf(edition.closesOn));
  const values = { body: letter.body.name, edition: edition.name, closing, link, contact };
  return fillLetter(text, { locale, values });
}

function linkPath(
  { link, locale, body }: Pick<Letter, "link" | "body"> & { readonly locale: Locale },
  secret: string,
) {
  const { slug } = body;
  switch (link.to) {
    case "invitation":
      return pathTo("invitation", { locale, token: link.token ?? secret });
    case "team":
      return pathTo("body", { locale, slug });
    case "ask":
      return pathTo("access-request", { locale, slug });
  }
}

/** It is on the same day in France all year. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
