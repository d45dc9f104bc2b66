// Encrypts a text under a secret that is not stored with it, and signs what a page carries.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Nonce, tag, text. */
export function sealText(text: string, secret: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyOf(secret), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Null under another secret, and for a text that was changed. */
export function openText(sealed: Buffer, secret: string): string | null {
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  try {
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv(ALGORITHM, keyOf(secret), sealed.subarray(0, NONCE_BYTES), options);
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, tagEnd));
    return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "kept form", 32));
}

export function signatureOf(text: string, key: Buffer): string {
  return createHmac("sha256", key).update(text).digest("base64url");
}

export function isSignature(given: string, text: string, key: Buffer): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(signatureOf(text, key))];
  return a.length === b.length && timingSafeEqual(a, b);
}
