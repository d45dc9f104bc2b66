// Whether a person is to be reminded today of what was asked of them: three days before it is due, on the day, then
// every week. A day on which nothing could be sent is made up for the next, once; nobody is reminded of the past twice.
// Days are written 2026-11-20, as they are in France.

const DAY_MS = 24 * 60 * 60 * 1_000;
const DAYS_BEFORE = 3;
const DAYS_BETWEEN = 7;

const FRENCH_DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

export interface Remindable {
  /** Null: without a due date nobody is reminded. */
  readonly dueOn: string | null;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly remindersStoppedAt: Date | null;
  readonly lastRemindedAt: Date | null;
}

export function isReminderDue(asked: Remindable, now: Date): boolean {
  const { dueOn, createdAt, doneAt, remindersStoppedAt, lastRemindedAt } = asked;
  if (dueOn === null || doneAt !== null || remindersStoppedAt !== null) return false;
  const occasion = lastOccasion(dueOn, frenchDay(now));
  // The mail that asked counts as the first: what is due tomorrow is not reminded of on the same day.
  return occasion !== null && occasion > frenchDay(lastRemindedAt ?? createdAt);
}

/** The day in France at that moment. */
export function frenchDay(moment: Date): string {
  return FRENCH_DAY.format(moment);
}

/** The newest day for a reminder until today; null while it is too early. */
function lastOccasion(dueOn: string, today: string): string | null {
  const late = Math.round((dayTime(today) - dayTime(dueOn)) / DAY_MS);
  if (late < -DAYS_BEFORE) return null;
  return dayAfter(dueOn, late < 0 ? -DAYS_BEFORE : late - (late % DAYS_BETWEEN));
}

function dayAfter(day: string, days: number): string {
  return new Date(dayTime(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function dayTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
