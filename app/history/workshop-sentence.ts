import type { WorkshopOrigin } from "../domain/history/workshop-content.ts";
import type { Words } from "../i18n/words.ts";
import { dayWords } from "../kit/day-words.ts";

/** Of which workshop an answer comes: its day, the votes at a level and, where any were cast, how far they agree. */
export function workshopSentence(
  { day, n, label, tours, shares, papier = 0 }: WorkshopOrigin,
  words: Words,
): string {
  const { t, number } = words;
  const date = dayWords(day, words);
  if (n === 0) return t("history.fromWorkshop.noVote", { date });
  const share = label === "close" ? shares.pair : shares.modal;
  const says = t("history.fromWorkshop", {
    ...{ date, n, count: tours, share: number(Math.round(share)) },
    label: t(`history.fromWorkshop.${label}`),
  });
  return papier === 0 ? says : `${says} ${t("history.fromWorkshop.paper", { count: papier })}`;
}
