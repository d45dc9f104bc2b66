// What the history holds of a finalised document: its hash.
import { canonical } from "../answers/fingerprint.ts";

export function finalisedContent(hash: string): string {
  return canonical({ hash });
}

/** Empty for an entry that holds none. */
export function parseFinalisedContent(text: string | null): string {
  return text === null ? "" : String((JSON.parse(text) as { readonly hash?: unknown }).hash ?? "");
}
