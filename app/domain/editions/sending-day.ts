// When a sending leaves: on a day that is named, or so many days before the edition closes as announced. Days are those of
// France, such as 2027-06-30, and letters leave from eight o'clock on: nobody is written to at night.

const DAY_MS = 24 * 60 * 60 * 1_000;
const FIRST_HOUR = 8;
const FRENCH_HOUR = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  hourCycle: "h23",
});

/** One of the two is null. */
export interface SendingTime {
  readonly onDay: string | null;
  readonly daysBefore: number | null;
}

/** Null while no closing is announced that it depends on. */
export function sendingDay({ onDay, daysBefore }: SendingTime, closesOn: string | null): string | null {
  if (onDay !== null || daysBefore === null || closesOn === null) return onDay;
  const closing = Date.parse(`${closesOn}T00:00:00Z`);
  return new Date(closing - daysBefore * DAY_MS).toISOString().slice(0, 10);
}

/** `today` is the day in France at `now`. A day on which nothing could be sent is made up for the next. */
export function isSendingDue(
  day: string | null,
  { today, now }: { readonly today: string; readonly now: Date },
) {
  if (day === null || day > today) return false;
  return day < today || Number(FRENCH_HOUR.format(now)) >= FIRST_HOUR;
}
