// What a lever takes and what it moves, in words: for its line, and for what the line unfolds.
import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { targetOf } from "../domain/levers/target-of.ts";
import type { Lever } from "../domain/survey/levers.schema.ts";
import type { Scoring } from "../domain/survey/scoring.schema.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { SummaryProps } from "./summary-props.ts";

/** In months. */
export function horizonText({ horizon }: Lever, { t }: Words): string {
  return t("results.levers.months", { min: horizon.minMonths, max: horizon.maxMonths });
}

/** The question that calls for it most, from its step to its target; and how many more it moves. */
export function movesText({ model, texts }: SummaryProps, lever: RecommendedLever, { t }: Words): string {
  const [first, ...others] = lever.because;
  if (first === undefined) return "";
  const moved = t("results.levers.moves", {
    name: surveyNames(model, texts).question(first.indicator),
    from: first.level,
    to: targetOf(model.survey.scoring.target, first.level),
  });
  return others.length === 0 ? moved : t("results.levers.movesMore", { moved, count: others.length });
}

/** Effort with its criterion, impact as the expert judgement that it is, and who would carry it. */
export function factsOf(
  { model, texts }: SummaryProps,
  lever: Lever,
  { t }: Words,
): readonly { readonly term: string; readonly detail: string }[] {
  return [
    { term: t("results.levers.effort"), detail: effortText(model.survey.scoring, lever.effort, t) },
    { term: t("results.levers.impact"), detail: t(`results.levers.impact.${lever.impact as 1 | 2 | 3}`) },
    { term: t("results.levers.owner"), detail: texts.levers[lever.id]?.owner ?? "" },
  ];
}

/** The heaviest effort has no upper limit: it begins where the one before ends. */
function effortText({ efforts }: Scoring, effort: Lever["effort"], t: Words["t"]): string {
  const place = efforts.findIndex(({ id }) => id === effort);
  const days = efforts[place]?.maxStaffDays ?? efforts[place - 1]?.maxStaffDays ?? 0;
  return t(`results.levers.effort.${effort}`, { count: days, days });
}
