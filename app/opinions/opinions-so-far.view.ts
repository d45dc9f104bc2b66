// What the page of a question says of opinions.
import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import type { Level } from "../domain/questions/level.ts";

/** Fit to be sent to a browser. */
export interface OpinionsSoFar {
  readonly given: number;
  /** The reader gave theirs. */
  readonly isMineGiven: boolean;
  /** Lower median; null while nobody chose a level, and until the reader gave theirs. */
  readonly median: Level | null;
  readonly isDisputed: boolean;
  /** Its time in ISO 8601. */
  readonly decision: (Omit<Decision, "at"> & { readonly at: string }) | null;
}
