// Takes a condition apart: its comparisons, each with its place, and the questions that it names.
import type { Condition, Operand } from "../../questions/condition.schema.ts";
import type { Path } from "./report.ts";

export interface ConditionPart {
  readonly operator: string;
  readonly operands: readonly Operand[];
  readonly path: Path;
}

/** Leaves only: "and", "or" and "!" are walked through. */
export function conditionParts(condition: Condition, path: Path): readonly ConditionPart[] {
  const [operator, inside] = Object.entries(condition)[0] as [string, unknown];
  const at = [...path, operator];
  if (operator === "!") return conditionParts(inside as Condition, at);
  if (operator === "and" || operator === "or")
    return (inside as readonly Condition[]).flatMap((part, index) => conditionParts(part, [...at, index]));
  const operands = (operator === "!!" ? [inside] : inside) as readonly Operand[];
  return [{ operator, operands, path: at }];
}

export function isVariable(operand: Operand): operand is { var: string } {
  return typeof operand === "object" && !Array.isArray(operand);
}

export function variablesOf(condition: Condition): readonly string[] {
  const operands = conditionParts(condition, []).flatMap((part) => part.operands);
  return operands.filter(isVariable).map((operand) => operand.var);
}
