// What a body aims at in a dimension: a maturity level, a month and a reason. Its own distance to it is shown in place of a
// rank (methodology: a higher level is not always better).
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import { type LeverMonth, readMonth } from "../levers/lever-month.ts";
import { accepted, type Result, refused } from "../result.ts";

/** In characters. */
export const LONGEST_TARGET_REASON = 500;

export interface DimensionTarget {
  /** Of maturity, 1 to 5. */
  readonly level: number;
  readonly month: LeverMonth;
  /** Never empty: a target without a reason is a wish. */
  readonly reason: string;
}

export type TargetField = "level" | "month" | "reason";
export interface TargetProblem {
  readonly dimension: string;
  readonly field: TargetField;
  readonly code: "MISSING" | "UNKNOWN" | "LONG";
}

/** Names of the controls of one dimension. */
export function targetControls(dimension: string): Readonly<Record<TargetField, string>> {
  return { level: `cible-${dimension}`, month: `mois-${dimension}`, reason: `raison-${dimension}` };
}

/** What was typed for one dimension, as it was. */
export function typedTarget(entries: FormEntries, dimension: string): Readonly<Record<TargetField, string>> {
  const names = targetControls(dimension);
  const textOf = (field: TargetField) => entries.get(names[field]) ?? "";
  return { level: textOf("level"), month: textOf("month"), reason: textOf("reason") };
}

interface Offered {
  /** Ids of the dimensions of the questionnaire. */
  readonly dimensions: readonly string[];
  /** Maturity levels of the questionnaire. */
  readonly levels: readonly number[];
}

/**
 * Dimension -> its target, null where none is aimed at. Without a level nothing else of a dimension counts; with one, a month
 * between 2020 and 2099 and a reason are due.
 */
export function readTargets(
  entries: FormEntries,
  { dimensions, levels }: Offered,
): Result<ReadonlyMap<string, DimensionTarget | null>, readonly TargetProblem[]> {
  const read = dimensions.map((id) => [id, readTarget(typedTarget(entries, id), levels)] as const);
  const problems = read.flatMap(([dimension, one]) =>
    one.ok ? [] : one.reason.map((problem) => ({ dimension, ...problem })),
  );
  if (problems.length > 0) return refused(problems);
  return accepted(new Map(read.flatMap(([id, one]) => (one.ok ? [[id, one.value] as const] : []))));
}

type Problem = Omit<TargetProblem, "dimension">;

function readTarget(
  typed: Readonly<Record<TargetField, string>>,
  levels: readonly number[],
): Result<DimensionTarget | null, readonly Problem[]> {
  if (typed.level === "") return accepted(null);
  const level = levels.find((one) => String(one) === typed.level);
  const month = readMonth(typed.month);
  const reason = cleanText(typed.reason);
  const problems = [
    ...(level === undefined ? [problem("level", "UNKNOWN")] : []),
    ...(month === null ? [problem("month", "MISSING")] : []),
    ...(month === undefined ? [problem("month", "UNKNOWN")] : []),
    ...(reason === "" ? [problem("reason", "MISSING")] : []),
    ...(isLongerThan(reason, LONGEST_TARGET_REASON) ? [problem("reason", "LONG")] : []),
  ];
  return level === undefined || month === null || month === undefined || problems.length > 0
    ? refused(problems)
    : accepted({ level, month, reason });
}

function problem(field: TargetField, code: Problem["code"]): Problem {
  return { field, code };
}

export function isSameTarget(a: DimensionTarget | null, b: DimensionTarget | null): boolean {
  if (a === null || b === null) return a === b;
  return a.level === b.level && a.month === b.month && a.reason === b.reason;
}
