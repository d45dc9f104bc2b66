// How many gave each answer, from the votes themselves. Apart from the schema, which a page that only shows an answer
// does without.
import type { LikertVote } from "./answer.ts";

/** In order of level. */
export const VOTES: readonly LikertVote[] = [0, 1, 2, 3, 4, "dk"];

/** More people than a body has; keeps a forged count from filling the memory. */
export const VOTES_MAX = 10_000;

export type VoteCounts = Readonly<Record<string, number>>;

/** What is no list of votes is left as it is, for the schema to refuse. */
export function countsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const counts: Record<string, number> = {};
  for (const vote of value.slice(0, VOTES_MAX + 1)) counts[String(vote)] = (counts[String(vote)] ?? 0) + 1;
  return counts;
}
