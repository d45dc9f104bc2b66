// In which of our two languages somebody wrote, told by the small words that no sentence does without. Time grows with the
// length alone.
import type { Locale } from "./id.schema.ts";

/** Of each language, words that the other one does not have; those of both ("on", "plus", "son", "sur") tell nothing. */
const SMALL_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    "au aux avec ces cette dans de des du en est et il la le les leur mais nos notre nous ont ou par pas pour qui que sans sont un une vos vous".split(
      " ",
    ),
  ),
  en: new Set(
    "and are as been but by every for from has have in is it its not of or our that the their there they this to was we were which will with you".split(
      " ",
    ),
  ),
};

/** Undefined where the text is too short, or mixed: fewer than two small words, or fewer than three times those of the other. */
export function languageOf(text: string): Locale | undefined {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const [fr, en] = [countIn(words, "fr"), countIn(words, "en")];
  if (isTold(fr, en)) return "fr";
  return isTold(en, fr) ? "en" : undefined;
}

function countIn(words: readonly string[], locale: Locale): number {
  return words.filter((word) => SMALL_WORDS[locale].has(word)).length;
}

function isTold(own: number, other: number): boolean {
  return own >= 2 && own >= 3 * other;
}
