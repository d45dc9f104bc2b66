// What changed, in words, as far as it can be told.
import type { EvolutionStep } from "../domain/comparison/evolution.ts";
import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import type { PublishedResult } from "./comparison.view.ts";
import type { EvolutionRow } from "./evolution-rows.ts";

/** From one edition to the next, with the break where there is one, and of how many questions it is said. */
function stepSentence({ isBreak, change }: EvolutionStep, words: Words): string {
  const { t } = words;
  const broken = isBreak ? [t("comparison.evolution.break")] : [];
  if (change.kind !== "told") return [...broken, t(`comparison.evolution.${change.kind}`)].join(" ");
  const points = scoreText(Math.abs(change.points), words) ?? "";
  const told = t(`comparison.evolution.${change.reading}`, {
    points,
    count: Math.round(Math.abs(change.points)),
  });
  const basis =
    change.questions === null
      ? t("comparison.evolution.ofScores")
      : t("comparison.evolution.ofQuestions", { count: change.questions });
  return [...broken, `${told} ${basis}`].join(" ");
}

/** All steps of one dimension, each with its editions where there are several. */
export function stepSentences({ steps, editions }: EvolutionRow, words: Words): readonly string[] {
  const told = steps.map((step) => stepSentence(step, words));
  if (told.length < 2) return told;
  return told.map((sentence, at) =>
    words.t("comparison.evolution.between", {
      ...{ from: editions[at]?.name ?? "", to: editions[at + 1]?.name ?? "", sentence },
    }),
  );
}

/** Between the two latest editions: how many dimensions moved, and of how many nothing can be told. */
export function lastSentence(
  rows: readonly EvolutionRow[],
  results: readonly PublishedResult[],
  { t, list }: Words,
): string {
  const last = rows.map(({ steps }) => steps.at(-1)?.change);
  const count = (reading: string) =>
    last.filter((one) => one?.kind === "told" && one.reading === reading).length;
  const [up, down, same] = [count("up"), count("down"), count("same")];
  const open = last.length - up - down - same;
  const parts = [
    ...(up === 0 ? [] : [t("comparison.evolution.last.up", { count: up })]),
    ...(down === 0 ? [] : [t("comparison.evolution.last.down", { count: down })]),
    ...(same === 0 ? [] : [t("comparison.evolution.last.same", { count: same })]),
    ...(open === 0 ? [] : [t("comparison.evolution.last.open", { count: open })]),
  ];
  const [from, to] = results.slice(-2).map(({ content }) => content.edition);
  return t("comparison.evolution.last", { from: from ?? "", to: to ?? "", parts: list(parts) });
}
