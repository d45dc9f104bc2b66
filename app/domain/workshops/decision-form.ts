// What whoever leads writes down as they decide: a level or none, what was decided, what dissents. And their notes.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import type { Level } from "../questions/level.ts";

/** In characters, of a decision, a dissent, a note. */
export const LONGEST_NOTE = 2_000;

/** As typed. */
export interface TypedDecision {
  /** Empty for none. */
  readonly level: string;
  readonly text: string;
  readonly dissent: string;
}
export interface WrittenDecision {
  readonly level: Level | null;
  readonly text: string;
  readonly dissent: string;
}
export type DecisionProblem = "BAD_LEVEL" | "LONG_TEXT" | "LONG_DISSENT";

/** Every problem at once. `levels`: those of the question. */
export function readDecision(
  { level, text, dissent }: TypedDecision,
  levels: readonly Level[],
): { readonly decision: WrittenDecision } | { readonly problems: readonly DecisionProblem[] } {
  const read = level === "" ? null : levels.find((one) => String(one) === level);
  const [isLong, isLongDissent] = [isLongerThan(text, LONGEST_NOTE), isLongerThan(dissent, LONGEST_NOTE)];
  if (read !== undefined && !isLong && !isLongDissent)
    return { decision: { level: read, text: cleanText(text), dissent: cleanText(dissent) } };
  return {
    problems: [
      ...(read === undefined ? (["BAD_LEVEL"] as const) : []),
      ...(isLong ? (["LONG_TEXT"] as const) : []),
      ...(isLongDissent ? (["LONG_DISSENT"] as const) : []),
    ],
  };
}

/** Null for one that is too long. */
export function readNote(typed: string): string | null {
  return isLongerThan(typed, LONGEST_NOTE) ? null : cleanText(typed);
}
