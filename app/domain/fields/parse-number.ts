// Reads a number as a person in France or elsewhere types it: "12,5", "12.5", "1 234", with any kind of space between
// thousands. Never an exponent, an infinity or more digits than a number can hold.
/** More than digits, signs and spaces between them can need. */
const LONGEST = 100;
const SPACES = /[\s\u00A0\u202F']/g;
const PLAIN = /^[-\u2212]?\d{1,15}([.,]\d{1,9})?$/;
const AMBIGUOUS = /^[-\u2212]?[1-9]\d{0,2},\d{3}$/;

/** Undefined when the text is not one number. */
export function parseNumber(raw: string): number | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = raw.replace(SPACES, "");
  return PLAIN.test(text) ? Number(text.replace(",", ".").replace("\u2212", "-")) : undefined;
}

/** "1,234" is one and a bit in French and over a thousand in English: better ask than guess. */
export function isAmbiguousNumber(raw: string): boolean {
  return raw.length <= LONGEST && AMBIGUOUS.test(raw.replace(SPACES, ""));
}
