// An e-mail address as people type it, and as it is compared. Deliberately narrower than the standards: no comments, no
// quotes, nothing that could start another line of a mail's header.

const MAX_LENGTH = 254;
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]{2,}$/;

/** Lower case, in NFC, without the spaces around it; null for what is no address. */
export function emailAddress(text: string): string | null {
  const address = text.normalize("NFC").trim().toLowerCase();
  return address.length <= MAX_LENGTH && ADDRESS.test(address) && !hasControls(address) ? address : null;
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cf}]/u.test(text);
}
