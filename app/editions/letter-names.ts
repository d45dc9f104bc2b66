import type { LetterKind } from "../domain/editions/letter.ts";
import type { Locale } from "../domain/fields/id.schema.ts";

export interface LetterPlace {
  readonly kind: LetterKind;
  readonly locale: Locale;
}

/** What addresses call the texts of letters, in the order of their list. */
export const LETTER_NAMES = ["invitation-fr", "invitation-en", "rappel-fr", "rappel-en"] as const;
export type LetterName = (typeof LETTER_NAMES)[number];

const PLACES: Readonly<Record<LetterName, LetterPlace>> = {
  "invitation-fr": { kind: "invitation", locale: "fr" },
  "invitation-en": { kind: "invitation", locale: "en" },
  "rappel-fr": { kind: "reminder", locale: "fr" },
  "rappel-en": { kind: "reminder", locale: "en" },
};

/** Undefined for a name of none. */
export function readLetterName(name: string | undefined): LetterName | undefined {
  return LETTER_NAMES.find((one) => one === name);
}

export function letterPlace(name: LetterName): LetterPlace {
  return PLACES[name];
}
