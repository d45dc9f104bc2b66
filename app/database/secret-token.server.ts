// The key of an assessment: 24 random bytes (192 bits) in an address. The database holds its SHA-256 only, which is
// enough because nothing shorter than the whole space can be guessed; look-ups by hash reveal nothing by their time.
import { hash, randomBytes, randomInt } from "node:crypto";

const TOKEN_BYTES = 24;
const TOKEN = /^[A-Za-z0-9_-]{32}$/;
/** Digits and letters that are not mistaken for one another when read aloud or copied by hand. */
const READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

/** 32 characters of base64url. */
export function newSecretToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

export function hashToken(token: string): Buffer {
  return hash("sha256", token, "buffer");
}

/** Whether a text could be a token at all; anything else is not looked up. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Short key for an address or a slug; not a secret. */
export function newReadableKey(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join("");
}
