// What a participant sends: a level or that they do not know, and if they like a reason.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import type { Level } from "../questions/level.ts";
import type { Vote } from "./round-result.ts";
import { readConfidence, type VoteConfidence } from "./vote-confidence.ts";

/** In characters. */
const LONGEST_VOTE_REASON = 280;

/** As typed. */
export interface TypedBallot {
  readonly vote: string;
  readonly reason: string;
  /** Empty, or left out, for none. */
  readonly confidence?: string;
}
export interface ReadBallot {
  readonly vote: Vote;
  readonly reason: string;
  /** Null where none was said, and with a vote for "don't know". */
  readonly confidence: VoteConfidence | null;
}
export type BallotProblem = "NO_VOTE" | "LONG_REASON";

/** Every problem at once. `levels`: those of the question. */
export function readBallot(
  { vote, reason, confidence = "" }: TypedBallot,
  levels: readonly Level[],
): { readonly ballot: ReadBallot } | { readonly problems: readonly BallotProblem[] } {
  const read = vote === "dk" ? "dk" : levels.find((level) => String(level) === vote);
  const isLong = isLongerThan(reason, LONGEST_VOTE_REASON);
  const sure = read === "dk" ? null : readConfidence(confidence);
  if (read !== undefined && !isLong)
    return { ballot: { vote: read, reason: cleanText(reason), confidence: sure } };
  return {
    problems: [
      ...(read === undefined ? (["NO_VOTE"] as const) : []),
      ...(isLong ? (["LONG_REASON"] as const) : []),
    ],
  };
}
