// The words of a letter as the team of the barometer types them, with names in braces where each letter says something of its
// own. A name that nothing is known for would leave as it stands: it is refused, and so is a letter without its link.

import { cleanText, isLongerThan, oneLine } from "../fields/clean-text.ts";
import type { Locale } from "../fields/id.schema.ts";

export const LONGEST_SUBJECT = 150;
export const LONGEST_LETTER = 5_000;
const LONGEST_SHOWN = 40;
/** With the names filled in. */
const LONGEST_FILLED = 1_000;

export const PLACEHOLDERS = ["body", "edition", "closing", "link", "contact"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What they are called in a text; where there are several, the first is shown. */
const NAMES: Readonly<Record<Locale, Readonly<Record<Placeholder, readonly string[]>>>> = {
  fr: {
    body: ["organisme"],
    edition: ["édition", "edition"],
    closing: ["clôture", "cloture"],
    link: ["lien"],
    contact: ["contact"],
  },
  en: { body: ["body"], edition: ["edition"], closing: ["closing"], link: ["link"], contact: ["contact"] },
};

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}
/** What a letter of this edition has nothing to say for: no day was announced, or nobody answers. */
export type Missing = Extract<Placeholder, "closing" | "contact">;

export interface LetterProblem {
  readonly field: keyof LetterText;
  /** UNKNOWN: a name in braces that is none. LINK: it stands in the subject, where anybody reads it. */
  readonly code: "EMPTY" | "TOO_LONG" | "UNKNOWN" | "NO_LINK" | "LINK" | "MISSING";
  /** The braces with what stands in them; empty where there is nothing to show. */
  readonly found: string;
}
export type ReadLetter = { readonly text: LetterText } | { readonly problems: readonly LetterProblem[] };

/** "{organisme}": as it is typed. */
export function placeholderText(placeholder: Placeholder, locale: Locale): string {
  return `{${NAMES[locale][placeholder][0] ?? placeholder}}`;
}

export interface LetterReading {
  readonly locale: Locale;
  readonly missing: readonly Missing[];
}

/** Every problem at once, the subject first. */
export function readLetter(typed: LetterText, reading: LetterReading): ReadLetter {
  const text = { subject: oneLine(typed.subject, LONGEST_SUBJECT), body: bodyTyped(typed.body) };
  const problems = [
    ...(text.subject === null
      ? [lengthProblem("subject", typed.subject)]
      : subjectProblems(text.subject, reading)),
    ...(text.body === null ? [lengthProblem("body", typed.body)] : bodyProblems(text.body, reading)),
  ];
  const { subject, body } = text;
  return problems.length > 0 || subject === null || body === null
    ? { problems }
    : { text: { subject, body } };
}

function bodyTyped(raw: string): string | null {
  const text = cleanText(raw);
  return text === "" || isLongerThan(text, LONGEST_LETTER) ? null : text;
}

function lengthProblem(field: keyof LetterText, typed: string): LetterProblem {
  return { field, code: cleanText(typed) === "" ? "EMPTY" : "TOO_LONG", found: "" };
}

function subjectProblems(subject: string, reading: LetterReading): readonly LetterProblem[] {
  const link = piecesOf(subject, reading.locale).find(({ placeholder }) => placeholder === "link");
  const problems = nameProblems("subject", subject, reading);
  return link === undefined ? problems : [...problems, { field: "subject", code: "LINK", found: link.text }];
}

function bodyProblems(body: string, reading: LetterReading): readonly LetterProblem[] {
  const hasLink = piecesOf(body, reading.locale).some(({ placeholder }) => placeholder === "link");
  const problems = nameProblems("body", body, reading);
  const found = placeholderText("link", reading.locale);
  return hasLink ? problems : [...problems, { field: "body", code: "NO_LINK", found }];
}

function nameProblems(
  field: keyof LetterText,
  text: string,
  { locale, missing }: LetterReading,
): readonly LetterProblem[] {
  return piecesOf(text, locale).flatMap(({ placeholder, text: found }): LetterProblem[] => {
    if (placeholder === null) return [];
    if (placeholder === "unknown") return [{ field, code: "UNKNOWN", found: shown(found) }];
    return missing.some((one) => one === placeholder) ? [{ field, code: "MISSING", found }] : [];
  });
}

/** Each name once, so that a value that holds braces itself is not read again. What is no name stays. */
export function fillLetter(
  { subject, body }: LetterText,
  { locale, values }: { readonly locale: Locale; readonly values: Readonly<Record<Placeholder, string>> },
): LetterText {
  const filled = (text: string) =>
    piecesOf(text, locale)
      .map((piece) => {
        const { placeholder } = piece;
        return placeholder === null || placeholder === "unknown" ? piece.text : values[placeholder];
      })
      .join("");
  const line = oneLine(filled(subject).slice(0, LONGEST_FILLED), LONGEST_FILLED);
  return { subject: line ?? "", body: filled(body) };
}

interface Piece {
  /** Null for plain text; unknown for braces that name nothing. */
  readonly placeholder: Placeholder | "unknown" | null;
  /** As it was typed; of what is unknown, all up to the next brace. */
  readonly text: string;
}

/** From one opening brace to the next: time grows with the length alone. */
function piecesOf(text: string, locale: Locale): readonly Piece[] {
  const [head = "", ...parts] = text.split("{");
  return [{ placeholder: null, text: head }, ...parts.flatMap((part) => piecesAfterBrace(part, locale))];
}

function piecesAfterBrace(part: string, locale: Locale): readonly Piece[] {
  const end = part.indexOf("}");
  const name = end < 0 ? "" : part.slice(0, end);
  const placeholder = placeholderNamed(name, locale);
  if (placeholder === undefined) return [{ placeholder: "unknown", text: `{${part}` }];
  return [
    { placeholder, text: `{${name}}` },
    { placeholder: null, text: part.slice(end + 1) },
  ];
}

function placeholderNamed(name: string, locale: Locale): Placeholder | undefined {
  if (name.length > LONGEST_SHOWN) return undefined;
  const plain = name.trim().toLowerCase();
  return PLACEHOLDERS.find((one) => NAMES[locale][one].includes(plain));
}

/** The braces, or their beginning. */
function shown(text: string): string {
  const end = text.indexOf("}");
  const braces = end < 0 ? text : text.slice(0, end + 1);
  return braces.length > LONGEST_SHOWN + 1 ? `${braces.slice(0, LONGEST_SHOWN + 1)}…` : braces;
}
