// Where the dots of a distribution over the levels 0 to 4 stand: one column a level, filled from the foot, in rows of
// five dots so that a hundred answers still fit.
import { round3 } from "./point.ts";

const COLUMN = 72;
const GAP = 12;
const ROW = 5;
const MARGIN = 16;
const SCALE = 28;
const CAPTION = 22;
const LEAST_ROWS = 2;

export interface StripColumn {
  readonly level: number;
  readonly count: number;
  readonly left: number;
  readonly middle: number;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}
export interface DotStripGeometry {
  readonly width: number;
  readonly height: number;
  readonly columnWidth: number;
  /** The line that the columns stand on. */
  readonly foot: number;
  readonly columns: readonly StripColumn[];
}

export function dotStripGeometry(counts: readonly number[]): DotStripGeometry {
  const rows = Math.max(LEAST_ROWS, ...counts.map((count) => Math.ceil(count / ROW)));
  const foot = MARGIN + CAPTION + rows * GAP + GAP;
  return {
    width: 2 * MARGIN + counts.length * COLUMN,
    height: foot + SCALE,
    columnWidth: COLUMN,
    foot,
    columns: counts.map((count, level) => {
      const left = MARGIN + level * COLUMN;
      const middle = left + COLUMN / 2;
      return { level, count, left, middle, dots: dotsOf(count, { middle, foot }) };
    }),
  };
}

/** A row that is not full stands in the middle of its column. */
function dotsOf(count: number, at: { readonly middle: number; readonly foot: number }): StripColumn["dots"] {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / ROW);
    const inRow = Math.min(ROW, count - row * ROW);
    const place = (index % ROW) - (inRow - 1) / 2;
    return { x: round3(at.middle + place * GAP), y: round3(at.foot - GAP - row * GAP) };
  });
}
