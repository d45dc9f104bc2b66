import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { readPublicText } from "../domain/publication/public-document.ts";
import { sha256 } from "../record/history.store.server.ts";

/** Throws for bytes that do not fit: they were written by nothing here. The log then names them, and so does `audit -- verify`. */
export function readDocument(text: string): PublicDocument {
  const read = readPublicText(text);
  if (read.ok) return read.value;
  throw new Error(`The public document ${sha256(text)} does not fit its format: ${read.reason}`);
}
