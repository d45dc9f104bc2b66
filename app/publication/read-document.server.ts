import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { readPublicText } from "../domain/publication/public-document.ts";
import { sha256 } from "../record/history.store.server.ts";

/** Of bytes that were found to fit. The very same bytes fit again: a file of a whole edition reads each of its documents anew. */
const fitting = new Set<string>();
/** Some 100 bytes each. */
const MOST_FITTING = 150_000;

/** Throws for bytes that do not fit: they were written by nothing here. The log then names them, and so does `audit -- verify`. */
export function readDocument(text: string): PublicDocument {
  const digest = sha256(text);
  if (fitting.has(digest)) return JSON.parse(text) as PublicDocument;
  const read = readPublicText(text);
  if (!read.ok) throw new Error(`The public document ${digest} does not fit its format: ${read.reason}`);
  if (fitting.size >= MOST_FITTING) fitting.clear();
  fitting.add(digest);
  return read.value;
}
