// What may be said of the distance between scores, in words: between whom it is clear, never who comes first.
import type { Words } from "../i18n/words.ts";
import type { ComparedRow, ComparedScore } from "./compared-rows.ts";
import type { Gaps, Pairs } from "./gaps-of.ts";

/** What the drawing of one dimension shows; why there is none where nothing is compared. `names` in the order of the choice. */
export function gapSentence(
  { basis, gaps, scores }: ComparedRow,
  words: Words,
  names: readonly string[],
): string {
  const { t, list } = words;
  if (basis.kind === "no-question") return t("comparison.gap.noQuestion");
  if (basis.kind === "no-answers")
    return t("comparison.gap.noAnswers", { names: list(basis.missing.map((place) => names[place] ?? "")) });
  const without = scores.filter(({ score }) => score === null).map(({ name }) => name);
  const missing = without.length === 0 ? null : t("comparison.gap.unknown", { names: list(without) });
  return [concluded(gaps, words), missing].filter((text) => text !== null).join(" ");
}

/** Of many pairs, the fewer are named. Null where no pair has two scores. */
function concluded({ clear, small }: Gaps<ComparedScore>, words: Words): string | null {
  const { t } = words;
  const [only] = clear;
  if (only === undefined) return small.length === 0 ? null : t("comparison.gap.small");
  if (small.length === 0) return clear.length === 1 ? onlyPair(only, words) : t("comparison.gap.all");
  return clear.length <= small.length
    ? t("comparison.gap.some", { count: clear.length, pairs: pairsText(clear, words) })
    : t("comparison.gap.most", { pairs: pairsText(small, words) });
}

function onlyPair([one, other]: readonly [ComparedScore, ComparedScore], { t }: Words): string {
  return t("comparison.gap.clear", {
    ...{ one: one.name, oneScore: one.scoreText ?? "" },
    ...{ other: other.name, otherScore: other.scoreText ?? "" },
  });
}

function pairsText(pairs: Pairs<ComparedScore>, { t }: Words): string {
  return pairs
    .map(([one, other]) => t("comparison.gap.pair", { one: one.name, other: other.name }))
    .join(t("comparison.gap.between"));
}

/** All of the comparison in a sentence: in how many dimensions something may be said. */
export function overallSentence(rows: readonly ComparedRow[], { t }: Words): string {
  const compared = rows.filter(({ scores }) => scores.length > 0);
  const clear = compared.filter(({ gaps }) => gaps.clear.length > 0).length;
  if (compared.length === 0) return t("comparison.overall.nothing");
  if (clear === 0) return t("comparison.overall.none");
  if (clear === compared.length) return t("comparison.overall.all");
  return t("comparison.overall", { count: clear, of: compared.length });
}

/** Of which questions a row is made, where it is not what was published. */
export function basisSentence({ basis }: ComparedRow, { t }: Words): string | null {
  return basis.kind === "common"
    ? t("comparison.basis.common", { count: basis.questions, of: basis.of })
    : null;
}
