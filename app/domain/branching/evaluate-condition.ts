// Does a condition hold for these answers? JsonLogic syntax with the closed operators of `condition.schema.ts`.
// A missing operand is false, never zero: comparing a question that is unanswered, "don't know" or "not applicable"
// gives false, `!=` included. No type is converted: 2 is not "2". Dates compare as the ISO texts they are.
import type { Answers, AnswerValue } from "../questions/answer.ts";
import type { Comparison, Condition, Operand } from "../questions/condition.schema.ts";

type Scalar = string | number | boolean;

export function evaluateCondition(condition: Condition, answers: Answers): boolean {
  if ("and" in condition) return condition.and.every((part) => evaluateCondition(part, answers));
  if ("or" in condition) return condition.or.some((part) => evaluateCondition(part, answers));
  if ("!" in condition) return !evaluateCondition(condition["!"], answers);
  if ("!!" in condition) return isFilled(answerTo(condition["!!"], answers));
  if ("in" in condition)
    return isMember(operandValue(condition.in[0], answers), operandValue(condition.in[1], answers));
  const [operator, [left, right]] = Object.entries(condition)[0] as [Comparison, readonly [Operand, Operand]];
  return compares(operator, operandValue(left, answers), operandValue(right, answers));
}

interface Variable {
  readonly var: string;
}

function operandValue(operand: Operand, answers: Answers): AnswerValue | boolean | undefined {
  if (typeof operand !== "object" || Array.isArray(operand)) return operand as AnswerValue | boolean;
  return answerTo(operand as Variable, answers);
}

/** Undefined when the question named has no value. */
function answerTo({ var: id }: Variable, answers: Answers): AnswerValue | undefined {
  const answer = answers[id];
  return answer?.state === "answered" ? chosen(answer.value) : undefined;
}

/** A choice with a follow-up is stored as `{ choice, more }`: a condition reads the choice. */
function chosen(value: AnswerValue): AnswerValue {
  const isRecord = typeof value === "object" && !Array.isArray(value);
  return isRecord && "choice" in value ? (value["choice"] as AnswerValue) : value;
}

function isFilled(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === "") return false;
  return (
    typeof value !== "object" || (Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0)
  );
}

function isMember(needle: unknown, haystack: unknown): boolean {
  return isScalar(needle) && Array.isArray(haystack) && haystack.includes(needle);
}

function compares(operator: Comparison, left: unknown, right: unknown): boolean {
  if (!isScalar(left) || !isScalar(right)) return false;
  if (operator === "==") return left === right;
  if (operator === "!=") return left !== right;
  return typeof left === typeof right && isOrdered(operator, left, right);
}

function isOrdered(operator: Exclude<Comparison, "==" | "!=">, left: Scalar, right: Scalar): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
