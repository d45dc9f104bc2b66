// The time that whoever leads gives the room. It advises; nothing closes by itself (feature 28).
const MINUTE = 60_000;
const MOST_MINUTES = 60;

/** Null for what is no number of minutes from 1 to 60. */
export function readMinutes(typed: string): number | null {
  const minutes = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}

/** When it ends, in milliseconds since 1970: minutes from now, or on top of what is left. */
export function timerEnd(
  { now, endsAt }: { readonly now: number; readonly endsAt: number | null },
  minutes: number,
): number {
  return Math.max(now, endsAt ?? now) + minutes * MINUTE;
}
