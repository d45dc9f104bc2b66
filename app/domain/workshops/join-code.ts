// The six characters that a room reads off the screen, and the four that bring somebody back to their seat. No two of the alphabet
// look alike or sound alike, so that nothing has to be guessed back from what was typed.

/** Without I, L and 1; without O, S, Z, 0, 2 and 5. */
export const CODE_ALPHABET = "ABCDEFGHJKMNPQRTUVWXY346789";
const CODE_LENGTH = 6;
const SEAT_LENGTH = 4;
/** Signs, spaces and hyphens of whoever types it as they read it. */
const LONGEST_TYPED = 32;

/** The code in what was typed, whatever its case, with spaces or hyphens; null for anything else. */
export function readJoinCode(typed: string): string | null {
  return readCode(typed, CODE_LENGTH);
}

/** The seat code in what was typed, as "K7-PT". */
export function readSeatCode(typed: string): string | null {
  return readCode(typed, SEAT_LENGTH);
}

function readCode(typed: string, length: number): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const code = typed.toUpperCase().replaceAll(/[\s\-\u2010-\u2015]/g, "");
  const isCode = code.length === length && [...code].every((sign) => CODE_ALPHABET.includes(sign));
  return isCode ? code : null;
}

/** In two halves, as people read it out: "ABC DEF", "K7-PT". */
export function spacedCode(code: string): string {
  const half = code.length / 2;
  return [code.slice(0, half), code.slice(half)].join(code.length === SEAT_LENGTH ? "-" : " ");
}

/** `randomBytes` gives that many; each sign of the alphabet is as likely as every other. */
export function newJoinCode(randomBytes: (size: number) => Uint8Array): string {
  return newCode(CODE_LENGTH, randomBytes);
}

export function newSeatCode(randomBytes: (size: number) => Uint8Array): string {
  return newCode(SEAT_LENGTH, randomBytes);
}

function newCode(length: number, randomBytes: (size: number) => Uint8Array): string {
  // Bytes past the last whole round of the alphabet would favour its first signs.
  const fair = 256 - (256 % CODE_ALPHABET.length);
  let code = "";
  while (code.length < length)
    for (const byte of randomBytes(length))
      if (byte < fair && code.length < length) code += CODE_ALPHABET[byte % CODE_ALPHABET.length] ?? "";
  return code;
}
