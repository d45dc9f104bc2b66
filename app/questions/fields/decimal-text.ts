import type { Locale } from "../../i18n/locale.ts";

const DECIMAL = /^(-?\d+)\.(\d+)$/;
/** "1,234" could be over a thousand to an English reader, and is refused as unclear. */
const UNCLEAR_DECIMALS = 3;

/** A number as its field shows it, with the decimal mark of the language. Anything else stays as it was typed. */
export function decimalText(held: string, locale: Locale): string {
  const [, whole, decimals] = DECIMAL.exec(held) ?? [];
  if (locale !== "fr" || whole === undefined || decimals === undefined) return held;
  return decimals.length === UNCLEAR_DECIMALS ? held : `${whole},${decimals}`;
}
