// A version of an assessment that a lead declared finished, and whether it still stands. While it does, nothing of the
// assessment is written; reopening begins the next version and leaves this one as it is.
import type { HistoryAuthor } from "../answers/author.ts";
import type { HistoryWho } from "../history/history-line.types.ts";

export interface Reopening {
  readonly at: Date;
  readonly author: HistoryAuthor;
  /** One line. */
  readonly reason: string;
}
export interface Finalisation {
  /** From 1 in each assessment. */
  readonly version: number;
  readonly at: Date;
  readonly author: HistoryAuthor;
  /** SHA-256 of its document, in hexadecimal. */
  readonly hash: string;
  /** Null while it stands. */
  readonly reopening: Reopening | null;
}

/** As a page tells of it. */
export interface FinalisedMark {
  readonly version: number;
  readonly at: Date;
  readonly who: HistoryWho;
}

/** `newest` undefined: never finalised. */
export function standingFinalisation(newest: Finalisation | undefined): Finalisation | null {
  return newest === undefined || newest.reopening !== null ? null : newest;
}

export function nextVersion(newest: Finalisation | undefined): number {
  return (newest?.version ?? 0) + 1;
}
