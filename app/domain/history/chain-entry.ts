// What makes the history of an assessment tamper-evident: each entry is hashed together with the hash of the one before
// it, so that a changed, removed or moved entry no longer fits its neighbours. One chain an assessment: it can be
// verified and handed over alone, and two assessments never wait for each other; two writers of one are put in order by
// the transaction, and its unique positions refuse a fork.
// The id of an author is not hashed, and their name is nowhere: a person can be erased without breaking the chain.
import type { HistoryEntry, HistoryEvent } from "./history-entry.ts";

/** SHA-256 of a text, in hexadecimal; given by storage, which may use the platform. */
export type Sha256 = (text: string) => string;

/** What the first entry of a chain follows. */
export const FIRST_HASH = "0".repeat(64);

/** Written first into every hash: another way to serialise would be another number. */
const FORMAT = 1;

export interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

/** `end` is the newest entry; undefined while there is none. */
export function chainEntry(event: HistoryEvent, end: ChainEnd | undefined, sha256: Sha256): HistoryEntry {
  const position = (end?.position ?? 0) + 1;
  const previousHash = end?.hash ?? FIRST_HASH;
  const linked = { ...event, position, previousHash };
  return { ...linked, hash: sha256(hashInput(linked)) };
}

/** A JSON array of fixed order, so that the same entry gives the same text wherever it is made. */
export function hashInput(entry: Omit<HistoryEntry, "hash">): string {
  return JSON.stringify([
    FORMAT,
    entry.previousHash,
    entry.assessmentId,
    entry.position,
    entry.kind,
    entry.surveyVersion,
    entry.questionId,
    entry.sectionId,
    entry.version,
    entry.at.getTime(),
    entry.author.key,
    entry.source,
    entry.oldContent,
    entry.newContent,
    entry.reason,
  ]);
}
