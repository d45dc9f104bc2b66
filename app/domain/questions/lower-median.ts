// Which level stands for several people's, without ever averaging what is ordinal? (methodology E3) The middle one; of
// two in the middle, the lower one. "Don't know" and "not applicable" are no levels: callers leave them out.
import type { Level } from "./level.ts";

/** Undefined for nobody. */
export function lowerMedian(levels: readonly Level[]): Level | undefined {
  return levels.toSorted((a, b) => a - b)[(levels.length - 1) >> 1];
}
