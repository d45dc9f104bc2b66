// What a participant sends: a level or that they do not know, and if they like a reason.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import type { Level } from "../questions/level.ts";
import type { Vote } from "./round-result.ts";

/** In characters. */
const LONGEST_VOTE_REASON = 280;

/** As typed. */
export interface TypedBallot {
  readonly vote: string;
  readonly reason: string;
}
export type BallotProblem = "NO_VOTE" | "LONG_REASON";

/** Every problem at once. `levels`: those of the question. */
export function readBallot(
  { vote, reason }: TypedBallot,
  levels: readonly Level[],
):
  | { readonly ballot: { readonly vote: Vote; readonly reason: string } }
  | { readonly problems: readonly BallotProblem[] } {
  const read = vote === "dk" ? "dk" : levels.find((level) => String(level) === vote);
  const isLong = isLongerThan(reason, LONGEST_VOTE_REASON);
  if (read !== undefined && !isLong) return { ballot: { vote: read, reason: cleanText(reason) } };
  return {
    problems: [
      ...(read === undefined ? (["NO_VOTE"] as const) : []),
      ...(isLong ? (["LONG_REASON"] as const) : []),
    ],
  };
}
