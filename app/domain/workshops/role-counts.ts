// What each role voted, where that tells of nobody: three of a role at least, and three others at least (workshop C6). Never of
// ballots that are anonymous: those carry no role.
import type { Level } from "../questions/level.ts";
import type { Vote } from "./round-result.ts";

const FEWEST = 3;

export interface VoteOfRole {
  readonly role: string;
  readonly vote: Vote;
}
export interface RoleCounts {
  readonly role: string;
  /** Of each level of the question, lowest first. */
  readonly counts: readonly { readonly level: Level; readonly count: number }[];
  readonly dontKnow: number;
}

/**
 * By the name of the role. Null where it may not be told: a row is only shown beside rows that are all shown, else whoever
 * subtracts them from the whole would read the one that is not.
 */
export function roleCounts(
  votes: readonly VoteOfRole[],
  levels: readonly Level[],
): readonly RoleCounts[] | null {
  const byRole = Map.groupBy(votes, ({ role }) => role);
  const isTold = [...byRole.values()].every(
    ({ length }) => length >= FEWEST && votes.length - length >= FEWEST,
  );
  if (!isTold || byRole.size === 0) return null;
  return [...byRole]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([role, own]) => ({
      role,
      counts: levels.map((level) => ({ level, count: own.filter(({ vote }) => vote === level).length })),
      dontKnow: own.filter(({ vote }) => vote === "dk").length,
    }));
}
