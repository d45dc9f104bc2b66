// What is certain, in one sentence. Figures are rounded outwards, so that what is said to be certain is.
import type { Certain, Certainty } from "../domain/sketch/certainty.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";

interface Said {
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly certainty: Certainty;
}

/** Keeps 28.000000000000004, which is 28, from being called 29. */
const SLACK = 1e-9;

export function certainSentence({ model, texts, certainty }: Said, words: Words): string {
  const { t, list, number } = words;
  const { low, high, atLeast, atMost } = certainty;
  const names = surveyNames(model, texts);
  const short = (id: string) => texts.sections[id]?.short ?? id;
  const said = (key: "sketch.certain.atLeast" | "sketch.certain.atMost") => (one: Certain) =>
    t(key, { level: names.level(one.level), list: list(one.dimensions.map(short)) });
  const levels = [
    ...atLeast.map(said("sketch.certain.atLeast")),
    ...atMost.map(said("sketch.certain.atMost")),
  ];
  const whole = t("sketch.certain.whole", {
    low: number(Math.floor((low ?? 0) + SLACK)),
    high: number(Math.ceil((high ?? 100) - SLACK)),
  });
  return t("sketch.certain", {
    list: [whole, ...(levels.length === 0 ? [t("sketch.certain.noLevel")] : levels)].join(
      t("sketch.certain.separator"),
    ),
  });
}

/** Of one dimension, for its row: "at least Organised", "at most Integrated", both, or that nothing is yet. */
export function certainOf({ model, texts, certainty }: Said, id: string, { t, list }: Words): string {
  const names = surveyNames(model, texts);
  const levelIn = (side: readonly Certain[]) => side.find(({ dimensions }) => dimensions.includes(id))?.level;
  const [least, most] = [levelIn(certainty.atLeast), levelIn(certainty.atMost)];
  const parts = [
    ...(least === undefined ? [] : [t("sketch.row.atLeast", { level: names.level(least) })]),
    ...(most === undefined ? [] : [t("sketch.row.atMost", { level: names.level(most) })]),
  ];
  return parts.length === 0 ? t("sketch.row.nothing") : list(parts);
}
