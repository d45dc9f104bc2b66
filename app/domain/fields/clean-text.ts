// Text as it is stored: one way to write each character (NFC), line feeds only, and no character that cannot be seen
// and could mislead a reader. Time grows with the length alone, whatever was typed.

/** Longer than any field may be: such a text is not read at all, and refused by its length. UTF-16 units. */
export const LONGEST_READ = 50_000;

/** Programs of the office write line and page breaks in several ways; each keeps two words apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to write anew.
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
/**
 * Control characters but line feed and tab; what turns the direction of writing; what has no width. Joiners and
 * variation selectors stay: pictures and some scripts are made of them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const WITHOUT_WIDTH = /\p{Default_Ignorable_Code_Point}/gu;
/** A blank of Braille is one as well. */
const SEEN = /[^\s\u2800\p{Default_Ignorable_Code_Point}]/u;
/** No script puts thirty marks on one letter (UAX #15, D4); putting more into order takes the square of their number. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;

/** Trimmed; empty when nothing that can be read is left. Half of a surrogate pair becomes U+FFFD. */
export function cleanText(raw: string): string {
  if (raw.length > LONGEST_READ) return raw.toWellFormed();
  const lines = raw.toWellFormed().replace(LINE_ENDS, "\n").replace(UNSEEN, "");
  const text = withoutPiles(withoutPiles(lines).normalize("NFC")).trim();
  return SEEN.test(text) ? text : "";
}

/** One line of 1 to `max` characters; null for anything else. */
export function oneLine(raw: string, max: number): string | null {
  if (raw.length > LONGEST_READ) return null;
  const line = cleanText(raw).replace(/\s+/g, " ");
  return line === "" || isLongerThan(line, max) ? null : line;
}

/** An address is copied from mails and pages: what cannot be seen in it is none of it. */
export function addressText(raw: string): string {
  return cleanText(raw).replace(WITHOUT_WIDTH, "").trim();
}

/** Counted in Unicode characters, as a counter on the page shows them, not in UTF-16 units. */
export function isLongerThan(text: string, max: number): boolean {
  return text.length > max && (text.length > 2 * max || characterCount(text) > max);
}

export function characterCount(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}

function withoutPiles(text: string): string {
  return text.replace(PILED_MARKS, "$1");
}
