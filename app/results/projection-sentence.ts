import type { GlobalScore } from "../domain/scoring/score.types.ts";
import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { type SurveyNames, surveyNames } from "../kit/survey-names.ts";
import type { ProjectedProps } from "./summary-props.ts";

/**
 * What the ticked levers would change, as a supposition; null while none is ticked. Both sides are told with their bounds:
 * “between 2 and 3” before and a plain 2 after would read as a setback.
 */
export function projectionSentence(
  { model, texts, summary, projection }: Omit<ProjectedProps, "keptFor">,
  words: Words,
): string | null {
  if (projection === null) return null;
  const count = projection.levers.length;
  const names = surveyNames(model, texts);
  const from = sideText(summary.scores.global, names, words);
  const to = sideText(projection.scores.global, names, words);
  if (from === null || to === null) return words.t("results.if.open", { count });
  return words.t("results.if.sentence", { count, from, to });
}

/** Score, bounds where they differ, and the level or the two levels that the bounds leave; null without a score. */
function sideText(
  { score, low, high, level, between }: GlobalScore,
  names: SurveyNames,
  words: Words,
): string | null {
  if (score === null || level === null) return null;
  const figure = scoreText(score, words) ?? "";
  const named =
    between === null
      ? words.t("results.if.level", { name: names.level(level) })
      : words.t("kit.between", { low: names.level(between[0]), high: names.level(between[1]) });
  const [least, most] = [scoreText(low, words) ?? "", scoreText(high, words) ?? ""];
  return least === most
    ? words.t("results.if.exact", { figure, named })
    : words.t("results.if.bounds", { figure, low: least, high: most, named });
}
