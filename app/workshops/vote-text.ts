import type { Vote } from "../domain/workshops/round-result.ts";
import type { Words } from "../i18n/words.ts";

/** "Palier 3", or "Je ne sais pas". */
export function voteText(vote: Vote, { t }: Words): string {
  return vote === "dk" ? t("questions.dontKnow") : t("questions.level", { level: vote });
}
