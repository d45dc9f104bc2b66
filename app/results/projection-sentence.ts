import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { ProjectedProps } from "./summary-props.ts";

/** What the ticked levers would change, as a supposition; null while none is ticked. */
export function projectionSentence(
  { model, texts, summary, projection }: ProjectedProps,
  words: Words,
): string | null {
  if (projection === null) return null;
  const count = projection.levers.length;
  const [from, to] = [summary.scores.global, projection.scores.global];
  if (from.score === null || to.score === null || to.level === null)
    return words.t("results.if.open", { count });
  const level = words.t("results.if.levelNamed", {
    level: to.level,
    name: surveyNames(model, texts).level(to.level),
  });
  return words.t("results.if.sentence", {
    count,
    from: scoreText(from.score, words) ?? "",
    to: scoreText(to.score, words) ?? "",
    level,
  });
}
