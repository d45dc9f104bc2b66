// How long somebody stays signed in: for as long as they come back, and never without end.

/** Sliding: from the last time that the person was seen. */
const IDLE_MS = 12 * 60 * 60 * 1_000;
export const LONGEST_SESSION_DAYS = 30;
const LONGEST_MS = LONGEST_SESSION_DAYS * 24 * 60 * 60 * 1_000;

/** When a session ends, however often its person comes back. */
export function lastMoment(createdAt: Date): Date {
  return new Date(createdAt.getTime() + LONGEST_MS);
}

/** When a session ends unless its person, last seen at `seenAt`, comes back before. */
export function sessionEnd(createdAt: Date, seenAt: Date): Date {
  return new Date(Math.min(seenAt.getTime() + IDLE_MS, lastMoment(createdAt).getTime()));
}
