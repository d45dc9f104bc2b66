// From a day as a date field sends it to the instants where it begins and ends, by the wall clock in France.

const DAY = /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/;
const MINUTE_MS = 60_000;
const WALL_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  hourCycle: "h23",
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});

/** Null for what is no day, 30 February included. */
export function dayStart(day: string): Date | null {
  const [year, month, date] = DAY.exec(day)?.slice(1).map(Number) ?? [];
  return year === undefined || month === undefined || date === undefined
    ? null
    : midnight(year, month - 1, date);
}

/** The first instant of the day after. */
export function dayEnd(day: string): Date | null {
  const start = dayStart(day);
  if (start === null) return null;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  return midnight(next.getUTCFullYear(), next.getUTCMonth(), next.getUTCDate());
}

function midnight(year: number, month: number, date: number): Date | null {
  const utc = new Date(Date.UTC(year, month, date));
  if (utc.getUTCMonth() !== month || utc.getUTCDate() !== date) return null;
  return new Date(utc.getTime() - minutesAhead(utc) * MINUTE_MS);
}

/** How far the wall clock is before UTC. It never changes between midnight UTC and midnight in France. */
function minutesAhead(instant: Date): number {
  const parts = Object.fromEntries(
    WALL_CLOCK.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute) - instant.getTime()) / MINUTE_MS;
}
