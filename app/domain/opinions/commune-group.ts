// The communes as one group. Below five that chose a level there is nothing to show, not even a count: with 22 named
// métropoles, each of few communes, a smaller group would say who answered what (methodology E3, E6).
import { lowerMedian } from "../questions/lower-median.ts";
import type { OpinionAnswer } from "./opinion.ts";
import { levelsIn, type OpinionGroup, opinionGroup } from "./opinion-group.ts";

export const LEAST_COMMUNES = 5;

export interface CommuneAnswer {
  readonly commune: string;
  readonly answer: OpinionAnswer;
}

/** A commune counts once, however many answer for it: neither of two colleagues undoes what the other said. */
export function communeGroup(given: readonly CommuneAnswer[]): OpinionGroup | null {
  const byCommune = Map.groupBy(given, ({ commune }) => commune);
  const answers = [...byCommune.values()].map((own) => oneAnswer(own.map(({ answer }) => answer)));
  return levelsIn(answers).length < LEAST_COMMUNES ? null : opinionGroup(answers);
}

/** Their lower median; without a level, "don't know" if one of them said so. */
function oneAnswer(answers: readonly OpinionAnswer[]): OpinionAnswer {
  return lowerMedian(levelsIn(answers)) ?? (answers.includes("dk") ? "dk" : "na");
}
