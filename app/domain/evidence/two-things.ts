// Is a file a second thing beside what it begins as? A picture that a browser may read as a page, a PDF that unpacks as an
// archive: whoever looks at it sees the one, and whoever opens it with another program gets the other.

import type { EvidenceType } from "./evidence-type.ts";

/** Readers of PDF look for its beginning in the first 1,024 bytes. */
export const PDF_HEAD = 1_024;
/** Programs that unpack look for the end of the directory here: its record, and the longest comment. */
const ARCHIVE_TAIL = 22 + 0xffff;
const ARCHIVE_END = "PK\x05\x06";
const PAGE = /<(?:!doctype|html|head|body|script|iframe|svg|\?php)[\s>/]/i;

export function isAlsoElse(bytes: Uint8Array, type: EvidenceType): boolean {
  if (isAlsoArchive(bytes)) return true;
  if (type !== "pdf") return isAlsoPdf(bytes) || PAGE.test(latin1(bytes));
  // Between its two ends a PDF may hold anything: pages are printed from all sorts of things.
  const text = latin1(bytes);
  return PAGE.test(text.slice(0, PDF_HEAD)) || PAGE.test(text.slice(Math.max(0, text.lastIndexOf("%%EOF"))));
}

/** Nothing is unpacked: the sign is enough, since readers of archives differ in what they forgive. */
export function isAlsoArchive(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(Math.max(0, bytes.length - ARCHIVE_TAIL))).includes(ARCHIVE_END);
}

export function isAlsoPdf(bytes: Uint8Array): boolean {
  return latin1(bytes).includes("%PDF-");
}

/** A character for each byte. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
