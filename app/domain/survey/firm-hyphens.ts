// French puts a hyphen between a verb and its pronoun: « copiez-la », « a-t-il ». A line never ends there in print, and a
// browser would break it. A word joiner (U+2060) behind the hyphen holds the two together; the no-break hyphen would do the
// same, but our typefaces have none.
import type { Texts } from "./texts.schema.ts";

const JOINER = "\u2060";
const BEFORE_PRONOUN =
  /(?<=\p{L})-(t-)?(?=(?:je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en|ci|là)(?!\p{L}))/giu;

/** The same text when it has no such hyphen, or holds it already. */
export function firmHyphens(text: string): string {
  return text.replace(BEFORE_PRONOUN, (_hyphen, t?: string) =>
    t === undefined ? `-${JOINER}` : `-${JOINER}${t}${JOINER}`,
  );
}

/** Every text of a questionnaire, as its pages show it; other languages than French are left alone. */
export function withFirmHyphens(texts: Texts): Texts {
  return texts.locale === "fr" ? firmed(texts) : texts;
}

function firmed<Value>(value: Value): Value {
  if (typeof value === "string") return firmHyphens(value) as Value;
  if (Array.isArray(value)) return value.map(firmed) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, firmed(inner)])) as Value;
}
