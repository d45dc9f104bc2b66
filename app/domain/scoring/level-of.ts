// Which level, 0 to 4, does a given answer reach? (methodology C0)
// A raw value keeps its precision and is turned into a level here, once: bands are half-open ([10, 30[), a multi-select
// counts distinct known boxes, individual answers give their lower median. Anything that cannot be read has no level.
import type { Answer, AnswerValue } from "../answers/answer.ts";
import { lowerMedian } from "../opinions/lower-median.ts";
import type { Indicator, Level } from "../survey/question.schema.ts";

type Of<T extends Indicator["type"]> = Extract<Indicator, { type: T }>;

/** Null unless the question is answered with a value that it can hold. "Don't know" and "not applicable" have no level. */
export function levelOf(indicator: Indicator, answer: Answer | undefined): Level | null {
  if (answer === undefined || answer.state !== "answered") return null;
  const level = rawLevel(indicator, answer.value);
  return isLevel(level) ? level : null;
}

export function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}

function rawLevel(indicator: Indicator, value: AnswerValue): unknown {
  switch (indicator.type) {
    case "ladder":
      return value;
    case "percent":
      return percentLevel(indicator, value);
    case "multi":
      return multiLevel(indicator, value);
    case "yesno":
      return indicator.options.find((option) => option.id === value)?.level;
    case "likert":
      return likertLevel(indicator, value);
  }
}

/** 80 belongs to the band that starts at 80; 100 to the last one. Outside 0-100: no level. */
function percentLevel(indicator: Of<"percent">, value: AnswerValue): number | undefined {
  if (typeof value !== "number" || !(value >= 0 && value <= 100)) return undefined;
  return indicator.bands.findLast((band) => band.from <= value)?.level;
}

/** Repeats count once, unknown options not at all; an empty list is an answer ("none of them"). */
function multiLevel(indicator: Of<"multi">, value: AnswerValue): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const ticked = indicator.options.filter((option) => value.includes(option)).length;
  return indicator.thresholds.findLast((threshold) => threshold.min <= ticked)?.level;
}

/** Lower median of the votes that carry a level; too few of them: no level, so that nobody can be recognised. */
function likertLevel(indicator: Of<"likert">, value: AnswerValue): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const votes = value.filter(isLevel);
  return votes.length < indicator.minAnswers ? undefined : lowerMedian(votes);
}
