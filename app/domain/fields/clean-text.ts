// Text as it is stored: one way to write each character (NFC), line feeds only, and no character that cannot be seen
// and could mislead a reader: control characters other than line feed and tab, and overrides of writing direction.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Trimmed; empty when nothing that can be read is left. Half of a surrogate pair becomes U+FFFD. */
export function cleanText(raw: string): string {
  return raw.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n").replace(UNSEEN, "").trim();
}

/** Counted in Unicode characters, as a counter on the page shows them, not in UTF-16 units. */
export function isLongerThan(text: string, max: number): boolean {
  return text.length > max && characterCount(text) > max;
}

export function characterCount(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
