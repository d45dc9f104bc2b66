import type { Words } from "../i18n/words.ts";

/** A day such as 2026-11-20 in words. Noon is on the same day in France all year. */
export function dayWords(day: string, { date }: Words): string {
  return date(new Date(`${day}T12:00:00Z`));
}
