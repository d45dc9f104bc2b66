// A month as people write one. Browsers without a control for months give a line of text.

/** "2027-03" */
export type LeverMonth = `${number}-${number}`;

const LONGEST = 20;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[/. -](\d{4})$/;
const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

/** Null for none, undefined for what is no month between 2020 and 2099. */
export function readMonth(typed: string): LeverMonth | null | undefined {
  const text = typed.slice(0, LONGEST).trim();
  if (text === "") return typed.length > LONGEST && typed.trim() !== "" ? undefined : null;
  if (typed.trimEnd().length > LONGEST) return undefined;
  const [, year, month] = YEAR_FIRST.exec(text) ?? reversed(MONTH_FIRST.exec(text)) ?? [];
  return monthOf(Number(year), Number(month));
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1]];
}

function monthOf(year: number, month: number): LeverMonth | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}` as LeverMonth;
}

const PARIS_MONTH = new Intl.DateTimeFormat("en-CA", {
  ...{ timeZone: "Europe/Paris", year: "numeric", month: "2-digit" },
});

/** The month that it is in France. */
export function monthAt(instant: Date): LeverMonth {
  const parts = new Map(PARIS_MONTH.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}` as LeverMonth;
}

/** "2027-02" -> "2027-02-28": what is due in a month is due when it ends. */
export function lastDayOf(month: LeverMonth): string {
  const [year, number] = month.split("-");
  // Day 0 is the last one of the month before.
  return new Date(Date.UTC(Number(year), Number(number), 0)).toISOString().slice(0, 10);
}
