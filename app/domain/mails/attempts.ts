// When a mail that did not leave is tried again: soon at first, then ever less often, and each at a moment of its own, so
// that what failed together does not come back together.

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;
const FIRST_MS = 30 * SECOND_MS;
const FACTOR = 3;
const LONGEST_MS = 6 * HOUR_MS;
/** A mail server that is away for a week end is back by then. */
const TRIED_MS = 3 * DAY_MS;
const USEFUL_MS = 14 * DAY_MS;

/** From when on a mail without an end of its own is of no use. */
export function usualEnd(createdAt: Date): Date {
  return new Date(createdAt.getTime() + USEFUL_MS);
}

/** From when on a mail that is tried since `from` is given up. */
export function giveUpAt(from: Date, usefulUntil: Date): Date {
  return new Date(Math.min(from.getTime() + TRIED_MS, usefulUntil.getTime()));
}

export interface FailedAttempt {
  /** How often it was tried, this time included: from 1. */
  readonly attempts: number;
  readonly now: Date;
  readonly giveUpAt: Date;
  /** From 0 to below 1, by chance. */
  readonly chance: number;
}

/**
 * About 30 s after the first attempt, three times as long after each further one, six hours at most; half of that more or
 * less by chance. Null when it would be given up by then.
 */
export function nextAttempt({ attempts, now, giveUpAt, chance }: FailedAttempt): Date | null {
  const usual = Math.min(FIRST_MS * FACTOR ** (attempts - 1), LONGEST_MS);
  const next = new Date(now.getTime() + usual * (0.5 + chance));
  return next < giveUpAt ? next : null;
}
