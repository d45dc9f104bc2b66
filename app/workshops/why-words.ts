import type { WhyTalk } from "../domain/workshops/suggest-questions.ts";
import type { Words } from "../i18n/words.ts";

/** "avis éloignés, poids fort": why a question should be talked about. Empty for none. */
export function whyWords(why: readonly WhyTalk[], { t }: Pick<Words, "t">): string {
  return why.map((one) => t(`workshops.why.${one}`)).join(", ");
}
