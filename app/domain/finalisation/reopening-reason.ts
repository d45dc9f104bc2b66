import { oneLine } from "../fields/clean-text.ts";

/** Characters. */
const LONGEST_REASON = 200;

/** Why a version is taken up again: one line of 1 to 200 characters; null for anything else. */
export function reopeningReason(text: string): string | null {
  return oneLine(text, LONGEST_REASON);
}
