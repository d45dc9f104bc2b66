// What several people think of one question, as counts: nobody can be recognised in it but by who knows the others.
import type { Level } from "../questions/level.ts";
import { lowerMedian } from "../questions/lower-median.ts";
import type { OpinionAnswer } from "./opinion.ts";

export interface OpinionGroup {
  /** How many at each level, 0 to 4. */
  readonly counts: readonly number[];
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** Those with a level, and the others. */
  readonly total: number;
  /** Null while nobody chose a level. */
  readonly median: Level | null;
  /** Between the highest level and the lowest; 0 for fewer than two. */
  readonly range: number;
}

export function opinionGroup(answers: readonly OpinionAnswer[]): OpinionGroup {
  const levels = levelsIn(answers);
  const counts = [0, 1, 2, 3, 4].map((level) => levels.filter((one) => one === level).length);
  const isChosen = (count: number) => count > 0;
  return {
    counts,
    dontKnow: answers.filter((answer) => answer === "dk").length,
    notApplicable: answers.filter((answer) => answer === "na").length,
    total: answers.length,
    median: lowerMedian(levels) ?? null,
    range: counts.findLastIndex(isChosen) - counts.findIndex(isChosen),
  };
}

export function levelsIn(answers: readonly OpinionAnswer[]): readonly Level[] {
  return answers.filter((answer) => answer !== "dk" && answer !== "na");
}
