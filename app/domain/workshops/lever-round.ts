// A room picks the levers that it would begin with: each seat three at most, and nobody sees another one's picks before they are counted.
import { accepted, type Result, refused } from "../result.ts";
import { isInRoom, type WorkshopState } from "./workshop-state.ts";

/** More than these nobody compares in the twenty minutes of the round. */
export const MOST_CANDIDATES = 12;
export const LEAST_CANDIDATES = 2;
const MOST_PICKS = 3;
/** As many as a round on a question needs to say anything. */
const LEAST_VOTERS = 4;
/** One person's lever is not yet one of the room. */
const LEAST_COUNT = 2;

export interface LeverRound {
  readonly state: "open" | "revealed";
  /** Ids, in the order in which they are shown. */
  readonly candidates: readonly string[];
  /** How often each candidate was picked, in their order; empty before they were counted. */
  readonly counts: readonly number[];
  /** How many picked; 0 before they were counted. */
  readonly voters: number;
  /** Ids of candidates, in their order. */
  readonly kept: readonly string[];
}
export interface LeverTally {
  readonly lever: string;
  readonly count: number;
}

/** Those of the offered that were chosen, in their order; null where they are too few, too many, or none of the offered. */
export function readCandidates(
  chosen: readonly string[],
  offered: readonly string[],
): readonly string[] | null {
  const candidates = offered.filter((id) => chosen.includes(id));
  if (chosen.some((id) => !offered.includes(id))) return null;
  return candidates.length < LEAST_CANDIDATES || candidates.length > MOST_CANDIDATES ? null : candidates;
}

export type PickProblem = "NONE" | "TOO_MANY" | "UNKNOWN";

/** In the order of the candidates, so that nothing tells in which they were ticked. */
export function readPicks(
  chosen: readonly string[],
  candidates: readonly string[],
): Result<readonly string[], PickProblem> {
  if (chosen.some((id) => !candidates.includes(id))) return refused("UNKNOWN");
  const picks = candidates.filter((id) => chosen.includes(id));
  if (picks.length === 0) return refused("NONE");
  return picks.length > MOST_PICKS ? refused("TOO_MANY") : accepted(picks);
}

/** Picks are taken while the room is there and nobody has counted them. */
export function mayPick(state: WorkshopState, round: Pick<LeverRound, "state"> | undefined): boolean {
  return isInRoom(state) && round?.state === "open";
}

/** With the picks counted; nothing is kept yet. */
export function countedRound(
  { candidates }: Pick<LeverRound, "candidates">,
  ballots: readonly (readonly string[])[],
): LeverRound {
  const counts = candidates.map((id) => ballots.filter((picks) => picks.includes(id)).length);
  return { state: "revealed", candidates, counts, voters: ballots.length, kept: [] };
}

/** Most often picked first; what was picked as often stays in the order of the candidates. Empty before they were counted. */
export function tallyOf({
  candidates,
  counts,
}: Pick<LeverRound, "candidates" | "counts">): readonly LeverTally[] {
  return counts
    .map((count, place) => ({ lever: candidates[place] ?? "", count }))
    .sort((a, b) => b.count - a.count);
}

/**
 * What is ticked for whoever leads: three at most, each picked twice at least, by four people at least. Where the third and the fourth
 * were picked as often neither is: it is for the room to say which.
 */
export function proposedLevers(
  round: Pick<LeverRound, "candidates" | "counts" | "voters">,
): readonly string[] {
  if (round.voters < LEAST_VOTERS) return [];
  const tally = tallyOf(round);
  const next = tally[MOST_PICKS]?.count ?? 0;
  return tally
    .slice(0, MOST_PICKS)
    .filter(({ count }) => count >= LEAST_COUNT && count > next)
    .map(({ lever }) => lever);
}
