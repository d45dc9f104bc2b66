// What dissents from a proposal, as a text to begin from: how many, at which step, and nobody named.
import type { Level } from "../domain/questions/level.ts";
import type { Words } from "../i18n/words.ts";
import type { RevealedRound } from "./board.view.ts";

/** "Palier 2 : 3 votes. Palier 4 : 1 vote."; empty where nobody dissents or nothing is proposed. */
export function dissentDraft(
  round: RevealedRound | undefined,
  proposal: Level | null,
  { t }: Pick<Words, "t">,
): string {
  if (round === undefined || proposal === null) return "";
  return round.result.counts
    .filter(({ level, count }) => level !== proposal && count > 0)
    .map(({ level, count }) => t("workshops.desk.dissent.draft", { level, count }))
    .join(" ");
}
