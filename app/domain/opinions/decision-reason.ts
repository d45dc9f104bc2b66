// The line that says why an answer was decided.
import { oneLine } from "../fields/clean-text.ts";

const LONGEST_REASON = 200;

/** One line of 1 to 200 characters; null for anything else. */
export function decisionReason(text: string): string | null {
  return oneLine(text, LONGEST_REASON);
}
