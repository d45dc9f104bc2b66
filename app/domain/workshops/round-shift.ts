// What changed from one round to the next: who voted in both, how many moved, which way, and whether so many came to the level that
// now has most votes that the room should ask itself why (workshop C5).
import type { Level } from "../questions/level.ts";
import type { Vote } from "./round-result.ts";

/** What one ballot said in two rounds of a question. */
export interface BallotPair {
  readonly before: Vote;
  readonly after: Vote;
}
export interface RoundShift {
  /** Voted in both rounds, for whatever. */
  readonly both: number;
  /** Said something else, "don't know" included. */
  readonly moved: number;
  /** From a level to a higher one, and to a lower one. */
  readonly up: number;
  readonly down: number;
  /** To a level, and away from one. */
  readonly decided: number;
  readonly gaveUp: number;
  /** More than half of those who voted twice moved to the level that has most votes now, or nearer to it. */
  readonly isStrong: boolean;
}

/** `modal`: the level with most votes in the later round; null where none has. Without pairs nobody moved. */
export function roundShift(pairs: readonly BallotPair[], modal: Level | null): RoundShift {
  const moved = pairs.filter(({ before, after }) => before !== after);
  const levels = moved.flatMap(({ before, after }) =>
    before === "dk" || after === "dk" ? [] : [{ before, after }],
  );
  const nearer = levels.filter(
    ({ before, after }) => modal !== null && Math.abs(after - modal) < Math.abs(before - modal),
  );
  return {
    both: pairs.length,
    moved: moved.length,
    up: levels.filter(({ before, after }) => after > before).length,
    down: levels.filter(({ before, after }) => after < before).length,
    decided: moved.filter(({ before }) => before === "dk").length,
    gaveUp: moved.filter(({ after }) => after === "dk").length,
    isStrong: 2 * nearer.length > pairs.length,
  };
}

/** The level with most votes; null without one, and while two have as many. */
export function modalLevel(
  counts: readonly { readonly level: Level; readonly count: number }[],
): Level | null {
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return first.level;
}
