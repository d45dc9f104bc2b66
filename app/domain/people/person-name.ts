import { oneLine } from "../fields/clean-text.ts";

const LONGEST = 80;

/** One line of 1 to 80 characters, without control characters or outer spaces; null for anything else. */
export function personName(text: string): string | null {
  return oneLine(text, LONGEST);
}
