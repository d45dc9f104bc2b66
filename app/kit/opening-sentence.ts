import { fillSentence } from "../domain/results/fill-sentence.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Words } from "../i18n/words.ts";
import { scoreText } from "./profile-rows.ts";
import { surveyNames } from "./survey-names.ts";

interface OpenedResult {
  readonly body: { readonly name: string };
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly summary: Pick<ResultSummary, "opening" | "scores">;
}

/** The first sentence of a result: where the body stands, as firmly as the answers allow. */
export function openingSentence({ body, model, texts, summary }: OpenedResult, words: Words): string {
  const { sentences } = texts;
  const { opening } = summary;
  const { name } = body;
  const names = surveyNames(model, texts);
  const levels = model.survey.maturityLevels.length;
  const named = (key: "level" | "levelLow" | "levelHigh" | "rawLevel", level: number) => ({
    [key]: level,
    [`${key}Name`]: names.level(level),
  });
  switch (opening.kind) {
    case "empty":
      return words.t("kit.empty.lead");
    case "notEvaluated":
      return fillSentence(sentences.openingNotEvaluated, { ...opening, name });
    case "between":
      return fillSentence(sentences.openingBetween, {
        name,
        levels,
        ...named("levelLow", opening.low),
        ...named("levelHigh", opening.high),
      });
    case "capped":
      return fillSentence(
        opening.limiting.length > 1 ? sentences.openingCappedSeveral : sentences.openingCapped,
        {
          name,
          levels,
          ...named("level", opening.level),
          score: scoreText(summary.scores.global.score, words) ?? "",
          ...named("rawLevel", opening.rawLevel),
          limiting: words.list(opening.limiting.map(names.section)),
        },
      );
    case "level":
      return fillSentence(sentences.openingLevel, { name, levels, ...named("level", opening.level) });
  }
}
