import { AUDIENCE_LIST } from "../domain/editions/letter.ts";
import type { Words } from "../i18n/words.ts";
import type { JournalLine } from "./journal.view.ts";
import { LETTER_NAMES, type LetterName, letterPlace } from "./letter-names.ts";

/** What was done, in words, and whom it is about. */
export function journalText(line: JournalLine, words: Words): string {
  const act = actText(line, words);
  return line.body === null ? act : words.t("editions.act.about", { act, body: line.body });
}

function actText({ kind, content }: JournalLine, { t }: Words): string {
  const number = (name: string) => Number(content[name] ?? 0);
  switch (kind) {
    case "edition-opened":
      return t("editions.act.edition-opened", { count: number("bodies") });
    case "edition-closed":
      return t("editions.act.edition-closed", { finalised: number("finalised"), drafts: number("drafts") });
    case "release-made":
      return t("editions.act.release-made", { number: number("number"), bodies: number("bodies") });
    case "release-shown":
      return t("editions.act.release-shown", { number: number("number") });
    case "edition-moved":
      return t("editions.act.edition-moved", { ...fromTo(content), assessments: number("assessments") });
    case "body-renamed":
      return t("editions.act.body-renamed", fromTo(content));
    case "cohort-imported":
      return t("editions.act.cohort-imported", { count: number("bodies") });
    case "role-given":
    case "role-taken":
      return t(`editions.act.${kind}`, { role: roleText(content["role"], t) });
    case "result-published":
    case "result-corrected":
    case "result-withdrawn":
      return t(`editions.act.${kind}`, { number: number("number") });
    case "letter-text-changed":
      return t("editions.act.letter-text-changed", { text: textName(content, t) });
    case "letters-planned":
    case "letters-cancelled":
    case "letters-sent":
      return t(`editions.act.${kind}`, {
        audience: audienceText(content["audience"], t),
        letters: number("letters"),
      });
    case "letters-stopped":
    case "letters-resumed":
    case "contact-changed":
    case "result-returned":
    case "edition-created":
    case "edition-changed":
    case "cohort-left":
      return t(`editions.act.${kind}`);
  }
}

/** What was changed into what; a dash for nothing before. */
function fromTo({ from, to }: JournalLine["content"]) {
  return { from: `${from || "–"}`, to: `${to ?? ""}` };
}

function roleText(role: string | number | null | undefined, t: Words["t"]): string {
  return role === "administrator" || role === "investigator" ? t(`editions.role.${role}`) : `${role ?? ""}`;
}

function audienceText(audience: string | number | null | undefined, t: Words["t"]): string {
  const known = AUDIENCE_LIST.find((one) => one === audience);
  return known === undefined ? "" : t(`editions.letters.what.${known}`);
}

function textName({ letter, language }: JournalLine["content"], t: Words["t"]): string {
  const isOf = (name: LetterName) => {
    const { kind, locale } = letterPlace(name);
    return kind === letter && locale === language;
  };
  const known = LETTER_NAMES.find(isOf);
  return known === undefined ? "" : t(`editions.letters.text.${known}`);
}
