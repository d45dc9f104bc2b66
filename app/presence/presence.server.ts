// Who has been at work in a section within the last two minutes: advice for the others, never a lock. It is kept in the
// memory of this one process, and need not outlive it.
import type { HistoryAuthor } from "../domain/answers/author.ts";

const STAYS_MS = 2 * 60 * 1_000;
/** Of all assessments; who was seen longest ago leaves first. */
const MOST_SEEN = 2_000;

interface SeenPlace {
  readonly assessmentId: number;
  readonly sectionId: string;
  /** The same for two tabs of one person. */
  readonly person: string;
}
interface Seen extends SeenPlace {
  readonly author: HistoryAuthor;
  /** Of the first time without a rest of two minutes since. */
  readonly since: Date;
  readonly at: Date;
}
export interface Presence {
  readonly save: (seen: Omit<Seen, "since">) => void;
  /** Longest there first. */
  readonly listOf: (assessmentId: number, now: Date) => readonly Seen[];
}

export function createPresence(): Presence {
  // In the order of the last time seen.
  const known = new Map<string, Seen>();
  return {
    save: (seen) => {
      const key = JSON.stringify([seen.assessmentId, seen.sectionId, seen.person]);
      const before = known.get(key);
      known.delete(key);
      known.set(key, {
        ...seen,
        since: before !== undefined && isHere(before, seen.at) ? before.since : seen.at,
      });
      forget(known, seen.at);
    },
    listOf: (assessmentId, now) =>
      [...known.values()]
        .filter((seen) => seen.assessmentId === assessmentId && isHere(seen, now))
        .sort((a, b) => a.since.getTime() - b.since.getTime()),
  };
}

/** Whoever left, and beyond the bound whoever was seen longest ago. */
function forget(known: Map<string, Seen>, now: Date): void {
  for (const [key, oldest] of known) {
    if (known.size <= MOST_SEEN && isHere(oldest, now)) break;
    known.delete(key);
  }
}

function isHere({ at }: Pick<Seen, "at">, now: Date): boolean {
  return now.getTime() - at.getTime() < STAYS_MS;
}
