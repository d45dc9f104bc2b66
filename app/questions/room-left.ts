/** How much room left is worth saying aloud, in characters. */
const THRESHOLDS = [0, 20, 100];

/** The lowest threshold that typing has just gone past; undefined while none was, and when text is taken out. */
export function crossedThreshold(roomBefore: number, roomNow: number): number | undefined {
  return THRESHOLDS.find((threshold) => roomBefore > threshold && roomNow <= threshold);
}
