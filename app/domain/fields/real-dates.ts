// A date field of a browser sends the year 0024 of who types 12/03/24: which century was meant is for them to say.
const DAY = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;
const MONTH = /^(?:19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** A day of 1900 to 2199. The 30th of February parses as the 2nd of March: a day is real when it reads back the same. */
export function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A month of those years. */
export function isMonth(text: unknown): boolean {
  return typeof text === "string" && MONTH.test(text);
}
