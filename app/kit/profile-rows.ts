// The one array that radar, dot plot and table are all made from, so that a figure cannot differ between them.
import { dimensionMark } from "../charts/dimension-mark.ts";
import type { ProfileRow, ScaleBand } from "../charts/profile-row.ts";
import { roundHalfUp } from "../domain/scoring/round.ts";
import type { DimensionScore, Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Words } from "../i18n/words.ts";
import { type SurveyNames, surveyNames } from "./survey-names.ts";

export interface Profile {
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  /** Null while nothing is supposed. */
  readonly projected: Scores | null;
}

export type ScoreCells = Omit<
  ProfileRow,
  "id" | "letter" | "shape" | "hue" | "label" | "shortLabel" | "projected" | "projectedText"
>;

/** In the order of the definition, one row a dimension, those without a score included. */
export function profileRows(
  { model, texts, scores, projected }: Profile,
  words: Words,
): readonly ProfileRow[] {
  const names = surveyNames(model, texts);
  return scores.dimensions.map((dimension, place) => {
    const ahead = projected?.dimensions[place]?.score ?? null;
    return {
      ...dimensionMark(place),
      id: dimension.id,
      label: names.section(dimension.id),
      shortLabel: texts.sections[dimension.id]?.short ?? dimension.id,
      ...scoreCells(dimension, names, words),
      projected: ahead,
      projectedText: scoreText(ahead, words),
    };
  });
}

/** What one score is, and how it is printed: alike in every drawing and every table. */
export function scoreCells(dimension: DimensionScore, names: SurveyNames, words: Words): ScoreCells {
  const { status, score, low, high, answered, applicable } = dimension;
  return {
    ...{ status, score, low, high },
    levelNumber: dimension.between === null ? dimension.level : null,
    scoreText: scoreText(score, words),
    boundsText: boundsText(dimension, words),
    levelText: levelText(dimension, names, words),
    answeredText: words.t("kit.table.answered.of", { answered, applicable }),
  };
}

/** The named levels along the scale of scores; each ends where the next begins, the last at 100. */
export function scaleBands(model: SurveyModel, texts: Texts): readonly ScaleBand[] {
  const names = surveyNames(model, texts);
  const { maturityLevels } = model.survey;
  return maturityLevels.map(({ level, from }, place) => ({
    number: level,
    name: names.level(level),
    from,
    to: maturityLevels[place + 1]?.from ?? 100,
  }));
}

/** Rounded half up to a whole number, as every figure of the page; null for no score. */
export function scoreText(score: number | null, words: Words): string | null {
  return score === null ? null : words.number(roundHalfUp(score, 0));
}

function boundsText({ low, high }: DimensionScore, words: Words): string | null {
  const [from, to] = [scoreText(low, words), scoreText(high, words)];
  return from === to ? null : `${from}–${to}`;
}

function levelText(dimension: DimensionScore, names: SurveyNames, { t }: Words): string {
  if (dimension.status === "not-applicable") return t("kit.notApplicable");
  const { between, level } = dimension;
  if (between !== null)
    return t("kit.between", { low: names.level(between[0]), high: names.level(between[1]) });
  return level === null ? t("kit.notEvaluated") : names.level(level);
}
