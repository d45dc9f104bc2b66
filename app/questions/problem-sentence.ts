import type { AnswerProblem } from "../domain/answers/answer-problems.ts";
import type { Words } from "../i18n/words.ts";

/** What to do about a problem, with its limits written in the numbers of the language; the limit also chooses the plural. */
export function problemSentence({ message, params }: AnswerProblem, { t, number }: Words): string {
  const values = Object.entries(params).map(([name, value]) => [name, number(value)] as const);
  return t(message, { ...Object.fromEntries(values), count: params["min"] ?? params["max"] ?? 0 });
}
