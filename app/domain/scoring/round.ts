// Rounding for display and for published figures: half up (2.25 -> 2.3), never used inside a computation.

/** Half a unit in the 12th significant digit: makes 1.005, stored as 1.00499999999999989, round like the number written. */
const REPRESENTATION_SLACK = 1 + 1e-12;

/** `decimals` from 0 to 9. Scores and priorities are never negative. */
export function roundHalfUp(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit * REPRESENTATION_SLACK + 0.5) / unit;
}
