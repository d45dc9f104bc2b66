// Enough answers to try a question with: for every comparison that a questionnaire makes with it, some that pass and
// some that fail. Undefined stands for no answer, which is always possible.
import type { Answer, AnswerValue } from "../../questions/answer.ts";
import type { AnswerKind } from "../../questions/answer-kind.ts";
import type { Question } from "../../questions/question.schema.ts";
import { typeOf } from "../../questions/question-types.ts";

export type Literal = string | number | boolean;

/** Beyond so many options compared, not every combination of ticks is tried. */
const SUBSET_OPTIONS_MAX = 8;

export function possibleAnswers(
  question: Question,
  compared: readonly Literal[],
): readonly (Answer | undefined)[] {
  const values = valuesOf(typeOf(question).answerKind(question), compared);
  return [undefined, ...values.map((value): Answer => ({ state: "answered", value }))];
}

function valuesOf(kind: AnswerKind, compared: readonly Literal[]): readonly AnswerValue[] {
  const texts = compared.map(String);
  switch (kind.kind) {
    case "number":
      return numbersAround(
        kind,
        compared.filter((value) => typeof value === "number"),
      );
    case "one": {
      const other = (kind.ids ?? ["another"]).find((id) => !texts.includes(id));
      return [...new Set([...texts, ...(other === undefined ? [] : [other])])];
    }
    case "several":
      return subsets(
        [...new Set(texts)].slice(0, SUBSET_OPTIONS_MAX),
        kind.ids?.find((id) => !texts.includes(id)),
      );
    case "day":
    case "month":
      return ["0001-01-01", ...texts, "9999-12-31"];
    case "text":
      return [...texts, "another text"];
    case "record":
      return [{ filled: "in" }];
  }
}

/** Both ends, and each number compared with its neighbours on both sides. */
function numbersAround(
  { min, max, integer }: Extract<AnswerKind, { kind: "number" }>,
  compared: readonly number[],
): readonly number[] {
  const step = integer ? 1 : 1e-6;
  const around = compared.flatMap((value) => [value - step, value, value + step]);
  return [...new Set([min, ...around, max])].filter((value) => value >= min && value <= max);
}

/** Every choice among the options compared, with and without one that is not. */
function subsets(compared: readonly string[], other: string | undefined): readonly (readonly string[])[] {
  const masks = Array.from({ length: 2 ** compared.length }, (_, mask) => mask);
  const all = masks.map((mask) => compared.filter((_, index) => (mask & (1 << index)) !== 0));
  return other === undefined ? all : [...all, ...all.map((set) => [...set, other])];
}
