// Where the dots of one level stand beside its words: rows of ten, from the left, each dot in a square of 13 to 16 of its letters.

const STEP = 13;
const ROW = 10;
/** Rows that a level may take; with more votes a dot stands for several. */
const MOST_ROWS = 4;

export interface DotRunGeometry {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

/** `per`: votes a dot. The last dot of a run may stand for fewer. */
export function dotRun(count: number, per: number): DotRunGeometry {
  const many = Math.ceil(count / per);
  return {
    dots: Array.from({ length: many }, (_, place) => ({
      x: (place % ROW) * STEP + STEP / 2,
      y: Math.floor(place / ROW) * STEP + STEP / 2,
    })),
    width: Math.min(many, ROW) * STEP,
    height: Math.ceil(many / ROW) * STEP,
  };
}

/** Votes that a dot stands for, so that the fullest of these counts fits: 1 up to forty. */
export function votesPerDot(counts: readonly number[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...counts) / (ROW * MOST_ROWS)));
}
