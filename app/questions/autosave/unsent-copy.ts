// A copy of what was typed, kept in this tab only while the server does not have it. The secret link is not in it.
import type { Pair } from "./question-pairs.ts";

export interface UnsentCopy {
  readonly pairs: readonly Pair[];
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const KEY_PREFIX = "unsent:";

export function saveUnsent(key: string, copy: UnsentCopy): void {
  try {
    sessionStorage.setItem(KEY_PREFIX + key, JSON.stringify(copy));
  } catch {
    // Storage is full or switched off: the form itself still holds the text.
  }
}

export function deleteUnsent(key: string): void {
  try {
    sessionStorage.removeItem(KEY_PREFIX + key);
  } catch {
    // Nothing could have been kept either.
  }
}

export function getUnsent(key: string): UnsentCopy | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY_PREFIX + key) ?? "null") as UnsentCopy | null;
  } catch {
    return null;
  }
}
