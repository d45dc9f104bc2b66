// Our conditions as SurveyJS expressions. Ours are false when an operand has no value, `!=` included, so each comparison
// first asks for one; "don't know" and "not applicable" are values in SurveyJS and no value for us.
import type { Condition, Operand } from "../../app/domain/questions/condition.schema.ts";
import { surveyJsName } from "./surveyjs-names.ts";

export function expressionOf(condition: Condition): string {
  if ("and" in condition) return joined(condition.and, " and ");
  if ("or" in condition) return joined(condition.or, " or ");
  if ("!" in condition) return `!(${expressionOf(condition["!"])})`;
  if ("!!" in condition) return filled(condition["!!"].var);
  if ("in" in condition) return membership(condition.in);
  const [operator, [left, right]] = Object.entries(condition)[0] as [string, readonly [Operand, Operand]];
  const guards = [left, right].flatMap((operand) => (isVariable(operand) ? [filled(operand.var)] : []));
  return `(${[...guards, `${operandOf(left)} ${operator} ${operandOf(right)}`].join(" and ")})`;
}

function joined(conditions: readonly Condition[], word: string): string {
  return `(${conditions.map(expressionOf).join(word)})`;
}

function filled(id: string): string {
  const name = `{${surveyJsName(id)}}`;
  return `(${name} notempty and ${name} <> 'dk' and ${name} <> 'na')`;
}

/** "A value in a question" is a list that contains it; "a question in a list" is one of several values. */
function membership([needle, haystack]: readonly [Operand, Operand]): string {
  if (isVariable(haystack)) return `({${surveyJsName(haystack.var)}} contains ${operandOf(needle)})`;
  const options = (Array.isArray(haystack) ? haystack : [haystack]).map(operandOf);
  return `(${options.map((option) => `${operandOf(needle)} == ${option}`).join(" or ")})`;
}

function isVariable(operand: Operand): operand is { var: string } {
  return typeof operand === "object" && !Array.isArray(operand);
}

function operandOf(operand: Operand): string {
  return isVariable(operand)
    ? `{${surveyJsName(operand.var)}}`
    : JSON.stringify(operand).replaceAll('"', "'");
}
