// Which level, 0 to 4, does a given answer reach? (methodology C0)
// A raw value keeps its precision and is turned into a level here, once, by the type of its question. Anything that
// cannot be read has no level.
import type { Answer } from "../questions/answer.ts";
import { isLevel, type Level } from "../questions/level.ts";
import type { Indicator } from "../questions/question.schema.ts";
import { scoredTypeOf } from "../questions/question-types.ts";

/** Null unless the question is answered with a value that it can hold. "Don't know" and "not applicable" have no level. */
export function levelOf(indicator: Indicator, answer: Answer | undefined): Level | null {
  if (answer === undefined || answer.state !== "answered") return null;
  const level = scoredTypeOf(indicator).levelOf(indicator, answer.value);
  return isLevel(level) ? level : null;
}
