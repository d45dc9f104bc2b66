// Numbers, shares and dates as each language writes them. Formatters are dear to build and are built once.
import type { Locale } from "./locale.ts";

/** Every date of the product is the one people read on a wall clock in France. */
const TIME_ZONE = "Europe/Paris";
const INTL_LOCALE: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };

export interface NumberStyle {
  /** Digits after the decimal mark, always shown: 3 with one decimal is "3,0". Without it, as many as needed, three at most. */
  readonly decimals?: number;
}

export interface Formats {
  readonly number: (value: number, style?: NumberStyle) => string;
  /** A share between 0 and 1, written as a percentage. */
  readonly percent: (share: number, style?: NumberStyle) => string;
  /** "22 novembre 2026", "22 November 2026". */
  readonly date: (instant: Date) => string;
  /** "mars 2027", "March 2027". */
  readonly month: (instant: Date) => string;
  /** "14:32 (Paris)", on 24 hours in both languages: whoever reads it overseas is told whose clock it is. */
  readonly time: (instant: Date) => string;
  /** "14:32" by the clock of the browser. Not for what the server writes, which does not know where it is read. */
  readonly localTime: (instant: Date) => string;
  /** "a, b et c", "a, b and c"; empty for no item. */
  readonly list: (items: readonly string[]) => string;
}

export function formatsOf(locale: Locale): Formats {
  const tag = INTL_LOCALE[locale];
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: TIME_ZONE });
  const month = new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: TIME_ZONE });
  const clock = { hour: "2-digit", minute: "2-digit" } as const;
  const time = new Intl.DateTimeFormat(tag, { ...clock, timeZone: TIME_ZONE });
  const localTime = new Intl.DateTimeFormat(tag, clock);
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    number: numberFormats(tag, {}),
    percent: numberFormats(tag, { style: "percent" }),
    date: (instant) => date.format(instant),
    month: (instant) => month.format(instant),
    time: (instant) => `${time.format(instant)}\u00a0(Paris)`,
    localTime: (instant) => localTime.format(instant),
    list: (items) => list.format(items),
  };
}

function numberFormats(tag: string, options: Intl.NumberFormatOptions): Formats["number"] {
  const known = new Map<number | undefined, Intl.NumberFormat>();
  return (value, { decimals } = {}) => {
    const format = known.get(decimals) ?? new Intl.NumberFormat(tag, { ...options, ...fixed(decimals) });
    known.set(decimals, format);
    return format.format(value);
  };
}

function fixed(decimals: number | undefined): Intl.NumberFormatOptions {
  return decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}
