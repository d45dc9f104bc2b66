// Votes that were given on paper, as whoever leads counted and typed them: how many at each level, and how many do not know.
import type { Level } from "../questions/level.ts";
import type { Vote } from "./round-result.ts";

/** Of one line. */
const MOST_ON_PAPER = 500;

export interface PaperVote {
  readonly vote: Vote;
  /** One at least. */
  readonly count: number;
}

/** `typed`: what stands in the field of each vote; empty for none. Null where one is no number from 0 to 500. */
export function readPaperVotes(
  typed: (vote: string) => string,
  levels: readonly Level[],
): readonly PaperVote[] | null {
  const votes: readonly Vote[] = [...levels, "dk"];
  const read = votes.map((vote) => ({ vote, count: countOf(typed(String(vote)).trim()) }));
  if (read.some(({ count }) => count > MOST_ON_PAPER || Number.isNaN(count))) return null;
  return read.filter(({ count }) => count > 0);
}

function countOf(text: string): number {
  if (text === "") return 0;
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
}
