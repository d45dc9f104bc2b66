import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { targetOf } from "../domain/levers/target-of.ts";
import { fillSentence } from "../domain/results/fill-sentence.ts";
import { leverGrounds } from "../domain/results/lever-grounds.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { SummaryProps } from "./summary-props.ts";

/** Why this lever: the questions that call for it with their levels and targets, the brakes counted, the legal notes. */
export function leverReason(
  { model, texts, summary }: SummaryProps,
  lever: RecommendedLever,
  words: Words,
): string {
  const { t, list } = words;
  const names = surveyNames(model, texts);
  const { brakes, legal } = leverGrounds(model, lever, summary.brakes);
  const because = lever.because.map(({ indicator, level }) =>
    t("results.levers.at", {
      name: names.question(indicator),
      level,
      target: targetOf(model.survey.scoring.target, level),
    }),
  );
  const felt = brakes.map(({ id, intensity }) =>
    t("results.levers.brakeAt", { name: names.question(id), level: intensity }),
  );
  return [
    fillSentence(texts.sentences.leverReason, { indicators: list(because) }),
    felt.length === 0 ? "" : t("results.levers.brakes", { count: felt.length, list: list(felt) }),
    legal.length === 0 ? "" : t("results.levers.legal", { list: list(legal.map(names.question)) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
