// The key of an assessment: 32 letters and digits (190 bits) in an address. The database holds its SHA-256 only, which is
// enough because nothing shorter than the whole space can be guessed; look-ups by hash reveal nothing by their time.
// No sign at its end: programs that make a link of an address in a mail leave out a last "-" or "_".
import { createHmac, hash, randomBytes, randomInt } from "node:crypto";

const TOKEN_LENGTH = 32;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** A byte of this or more would make the first letters likelier than the others, and is drawn again. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);
/** Those of before had a "-" or a "_" among them, and still open. */
const TOKEN = /^[A-Za-z0-9_-]{32}$/;
/** Digits and letters that are not mistaken for one another when read aloud or copied by hand. */
const READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

export function newSecretToken(): string {
  let token = "";
  while (token.length < TOKEN_LENGTH) {
    const fair = [...randomBytes(TOKEN_LENGTH - token.length)].filter((byte) => byte < FAIR_BYTES);
    token += fair.map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  }
  return token;
}

export function hashToken(token: string): Buffer {
  return hash("sha256", token, "buffer");
}

/** Whether a text could be a token at all; anything else is not looked up. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** A name that only who holds the token can make again, for this text and no other. Hexadecimal, 64 digits. */
export function nameUnder(token: string, text: string): string {
  return createHmac("sha256", token).update(text).digest("hex");
}

/** To draw the signs of a code from. */
export function newRandomBytes(size: number): Uint8Array {
  return randomBytes(size);
}

/** Short key for an address or a slug; not a secret. */
export function newReadableKey(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join("");
}
