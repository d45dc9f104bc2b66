// Signs that a paper can show. What is typed may hold any; a PDF/UA refuses one that no font has, so that a reader is never
// shown nothing. A test sets each of these in every family and weight.

/**
 * Not of our own families, nor of what the serif that comes with the typesetter has for sure: other European letters, Greek,
 * Cyrillic, Hebrew, arrows and signs of reckoning.
 */
const UNKNOWN =
  /[^\t\n\u0020-\u007e\u00a0-\u023f\u0250-\u02e4\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u04c4\u05d0-\u05ea\u1e00-\u1e9b\u1ea0-\u1ef9\u1f00-\u1f15\u2000-\u200a\u2010-\u2027\u202f-\u2037\u2039-\u203e\u2060\u2070-\u2071\u2074-\u208e\u20ac\u2116\u2122\u2153-\u215f\u2190-\u219b\u21d0-\u21d9\u2200-\u220d\u220f-\u221c\u2223-\u222b\u2247-\u2249\u2260-\u2262\u2264-\u2265\u25a0-\u25a1\u25b2-\u25b3\u25c6-\u25c7\u25c9-\u25cc\u2605]+/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/gu;

/** Every end of a line the same, and one U+FFFD for each run of signs that cannot be shown. Accents stand on their letters already: what is stored is NFC. */
export function settable(text: string): string {
  return text.replaceAll(LINE_ENDS, "\n").replaceAll(UNKNOWN, "\ufffd");
}
