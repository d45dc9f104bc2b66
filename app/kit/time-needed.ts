import type { Words } from "../i18n/words.ts";

interface Minutes {
  readonly min: number;
  readonly max: number;
}

const HOUR = 60;

/** "2 à 4 h" from an hour up, "8 à 12 min" below; a single figure when both ends meet. */
export function timeNeeded({ min, max }: Minutes, { t, number }: Pick<Words, "t" | "number">): string {
  const inHours = min >= HOUR;
  const [from, to] = inHours ? [min / HOUR, max / HOUR] : [min, max];
  const unit = inHours ? "hours" : "minutes";
  if (from === to) return t(`kit.time.${unit}`, { time: number(to) });
  return t(`kit.time.${unit}Range`, { min: number(from), max: number(to) });
}
