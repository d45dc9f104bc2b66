import type { Words } from "../i18n/words.ts";
import type { RevealedRound } from "../workshops/board.view.ts";
import { agreementLabel, roundName } from "../workshops/round-sentences.ts";

/** What a round says, in one sentence: its label, how far the votes agree, and how many there were. */
export function roundSentence({ round, result, onPaper }: RevealedRound, words: Words): string {
  const { t, number, percent } = words;
  const { label, valid, dontKnow, modalShare, pairShare } = result;
  const share = percent(Math.round(label === "close" ? pairShare : modalShare) / 100);
  const said = valid === 0 ? t("minutes.round.none") : t(`minutes.share.${label}`, { share });
  const says = t("minutes.round.says", {
    ...{ round: roundName(round, words), label: agreementLabel(label, words), said, n: number(valid) },
    dontKnow: dontKnow === 0 ? "" : t("minutes.round.dontKnow", { count: dontKnow }),
  });
  return onPaper === 0 ? says : `${says} ${t("board.onPaper", { count: onPaper })}`;
}

/** How many votes each level got, those without any left out; empty for none. */
export function countsText({ result: { counts } }: RevealedRound, { t, number }: Words): string {
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => t("minutes.round.count", { level, votes: number(count) }));
  return told.join(t("questions.lines.separator"));
}
