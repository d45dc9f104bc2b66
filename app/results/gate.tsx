import { useWords } from "../i18n/words-context.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { SummaryProps } from "./summary-props.ts";

/** Why a good mean did not open its level; nothing where it did. */
export function Gate({ model, texts, summary }: SummaryProps) {
  const words = useWords();
  if (summary.opening.kind !== "capped") return null;
  const { gateFromLevel, gateMargin } = model.survey.scoring;
  const names = surveyNames(model, texts);
  const scores = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  const limits = summary.opening.limiting.map((id) =>
    words.t("results.scoreOf", {
      name: names.section(id),
      score: scoreText(scores.get(id) ?? null, words) ?? "",
    }),
  );
  return (
    <p>
      {words.t("results.gate.limiting", { list: words.list(limits) })}{" "}
      {words.t("results.gate", {
        count: gateMargin,
        level: gateFromLevel,
        name: names.level(gateFromLevel),
        margin: gateMargin,
      })}
    </p>
  );
}
