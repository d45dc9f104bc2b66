// What a revealed round says, in sentences: read before its dots, and enough without them.
import type { AgreementLabel } from "../domain/workshops/round-result.ts";
import type { RoundShift } from "../domain/workshops/round-shift.ts";
import type { ConfidenceCount } from "../domain/workshops/vote-confidence.ts";
import type { Words } from "../i18n/words.ts";
import type { RevealedRound } from "./board.view.ts";

/** One word: "Accord". */
export function agreementLabel(label: AgreementLabel, { t }: Words): string {
  return t(`board.agreement.${label}`);
}

/** Why it is called so, by the rule that was fixed before. */
export function agreementReason({ result }: RevealedRound, threshold: number, { t, number }: Words): string {
  const share = result.label === "close" ? result.pairShare : result.modalShare;
  const level = result.proposal ?? "";
  return t(`board.agreement.${result.label}.why`, {
    ...{ threshold, level, share: number(Math.floor(share)) },
  });
}

/** The middle, how far votes reach, and how many do not know. */
export function spreadSentences(
  { result, confidence, onPaper }: RevealedRound,
  { t, list }: Words,
): readonly string[] {
  const { median, lowest, highest, valid, dontKnow } = result;
  const isOne = lowest === highest;
  return [
    t("board.valid", { count: valid }),
    ...(median === null ? [] : [medianSentence(median, t)]),
    ...(lowest === null || highest === null || isOne ? [] : [t("board.range", { lowest, highest })]),
    ...(dontKnow === 0 ? [] : [t("board.dontKnow", { count: dontKnow })]),
    ...(onPaper === 0 ? [] : [t("board.onPaper", { count: onPaper })]),
    ...(confidence === null ? [] : [t("board.confidence", { said: list(confidence.map(surely(t))) })]),
  ];
}

const surely =
  (t: Words["t"]) =>
  ({ confidence, count }: ConfidenceCount): string =>
    t(`board.confidence.${confidence}`, { count });

function medianSentence([low, high]: readonly [number, number], t: Words["t"]): string {
  return low === high ? t("board.median.one", { level: low }) : t("board.median.between", { low, high });
}

/** Who changed their mind, and which way. */
export function shiftSentences(shift: RoundShift, { t }: Words): readonly string[] {
  const { both, moved, up, down, decided, gaveUp } = shift;
  return [
    t("board.shift.moved", { count: moved, both }),
    ...(up === 0 ? [] : [t("board.shift.up", { count: up })]),
    ...(down === 0 ? [] : [t("board.shift.down", { count: down })]),
    ...(decided === 0 ? [] : [t("board.shift.decided", { count: decided })]),
    ...(gaveUp === 0 ? [] : [t("board.shift.gaveUp", { count: gaveUp })]),
  ];
}

/** "Tour 2", "Prévote". */
export function roundName(round: number, { t }: Words): string {
  return round === 0 ? t("board.round.before") : t("board.round", { round });
}

/** One for each round whose vote was broken off. */
export function unrevealedLines(unrevealed: readonly number[], words: Words): readonly string[] {
  return unrevealed.map((round) => words.t("board.unrevealed", { round: roundName(round, words) }));
}
