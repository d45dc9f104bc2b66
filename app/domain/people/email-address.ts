// An e-mail address as people type it, and as it is compared. Deliberately narrower than the standards: no comments, no
// quotes, nothing that could start another line of a mail's header.
import { addressText } from "../fields/clean-text.ts";

const MAX_LENGTH = 254;
/** With spaces around it and whatever cannot be seen. UTF-16 units. */
const MOST_TYPED = 1_000;
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]{2,}$/;

/** Lower case, in NFC, without the spaces around it and without what cannot be seen; null for what is no address. */
export function emailAddress(text: string): string | null {
  if (text.length > MOST_TYPED) return null;
  const address = addressText(text).toLowerCase();
  return address.length <= MAX_LENGTH && ADDRESS.test(address) ? address : null;
}
