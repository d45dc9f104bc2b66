// What the profile shows, in sentences: they stand above the drawings and describe them to who cannot see them.
import { fillSentence } from "../domain/results/fill-sentence.ts";
import type { DimensionScore } from "../domain/scoring/score.types.ts";
import type { Words } from "../i18n/words.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { SummaryProps } from "./summary-props.ts";

/** Which dimensions stand out; that none does, when none does; null before every applicable dimension has a score. */
export function standingOutSentence({ texts, summary }: SummaryProps, words: Words): string | null {
  if (summary.dimensions === null) return null;
  const { strengths, weaknesses } = summary.dimensions;
  const { sentences } = texts;
  if (strengths.length === 0 && weaknesses.length === 0) return sentences.flatProfile;
  const sentence = (text: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [fillSentence(text, { list: words.list(ids.map((id) => texts.sections[id]?.short ?? id)) })];
  return [...sentence(sentences.strengths, strengths), ...sentence(sentences.weaknesses, weaknesses)].join(
    " ",
  );
}

/** Overall score with its bounds; bounds alone while there is no score; null when nothing applies. */
export function overallSentence({ texts, summary }: SummaryProps, words: Words): string | null {
  const { score, low, high } = summary.scores.global;
  const values = {
    score: scoreText(score, words) ?? "",
    low: scoreText(low, words) ?? "",
    high: scoreText(high, words) ?? "",
  };
  if (low === null || high === null) return null;
  if (score === null) return words.t("results.bounds.only", values);
  return fillSentence(low === high ? texts.sentences.scoreExact : texts.sentences.score, values);
}

/** Lowest and highest dimension, so that a mean is never shown alone; null without an overall score. */
export function spreadSentence({ texts, summary }: SummaryProps, words: Words): string | null {
  const { spread } = summary.scores.global;
  if (spread === null || spread.min === spread.max) return null;
  const [min, max] = [scoreText(spread.min, words) ?? "", scoreText(spread.max, words) ?? ""];
  return fillSentence(texts.sentences.spread, { min, max });
}

interface ScoredProps extends Pick<SummaryProps, "model" | "texts"> {
  readonly summary: Pick<SummaryProps["summary"], "scores">;
}

/** One sentence a dimension: the whole profile for a reader who has no use for a drawing. */
export function dimensionSentences(props: ScoredProps, words: Words): string {
  return props.summary.scores.dimensions
    .map((dimension) => dimensionSentence(dimension, props, words))
    .join(" ");
}

function dimensionSentence(dimension: DimensionScore, { model, texts }: ScoredProps, words: Words): string {
  const { sentences } = texts;
  const names = surveyNames(model, texts);
  const { status, score, low, high, level, between, coverage } = dimension;
  const named = { dimension: names.section(dimension.id) };
  if (status === "not-applicable") return fillSentence(sentences.dimensionNotApplicable, named);
  if (between !== null) {
    const levels = { levelLowName: names.level(between[0]), levelHighName: names.level(between[1]) };
    const bounds = { low: scoreText(low, words) ?? "", high: scoreText(high, words) ?? "" };
    return fillSentence(sentences.dimensionBetween, { ...named, ...levels, ...bounds });
  }
  if (level === null) {
    const required = scoreText(model.survey.scoring.coverageMin * 100, words) ?? "";
    return fillSentence(sentences.dimensionNotEvaluated, {
      ...named,
      coverage: coverageText(coverage, words),
      required,
    });
  }
  return fillSentence(sentences.dimensionLevel, {
    ...named,
    level,
    levelName: names.level(level),
    score: scoreText(score, words) ?? "",
  });
}

/** Rounded down, so that 69.6 % never reads as the 70 % that would have been enough. */
function coverageText(coverage: number | null, words: Words): string {
  return words.number(Math.floor((coverage ?? 0) * 100 + 1e-9));
}
