// Scores of many bodies on one line from 0 to 100: a dot each, beside or above each other where they would cover each other.
import { round3 } from "./point.ts";
import { type ScoreScale, type Span, scoreSpan, scoreX } from "./score-scale.ts";

const RADIUS = 5;
/** From the middle of a dot to that of the one above it. */
const STEP = 2 * RADIUS + 1;
const SCALE: ScoreScale = { left: 16, width: 448 };
const FOOT = 24;
const HEAD = 8;

export interface StripDot {
  readonly x: number;
  readonly y: number;
}
export interface ScoreStripGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** The line that the dots stand on. */
  readonly foot: number;
  /** In the order of the scores. */
  readonly dots: readonly StripDot[];
  /** Where the median of all lies; null where none can be told. */
  readonly band: Span | null;
  readonly median: number | null;
  readonly ticks: readonly { readonly score: number; readonly x: number }[];
}

export interface ScoreStrip {
  /** 0 to 100. */
  readonly scores: readonly number[];
  readonly median: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Nothing but its scale for no score. */
export function scoreStripGeometry({ scores, median, interval }: ScoreStrip): ScoreStripGeometry {
  const rows = rowsOf(scores);
  const highest = Math.max(0, ...rows);
  const foot = HEAD + RADIUS + highest * STEP + STEP;
  return {
    ...{ width: 2 * SCALE.left + SCALE.width, height: foot + FOOT, radius: RADIUS, foot },
    dots: scores.map((score, place) => ({
      x: scoreX(SCALE, score),
      y: round3(foot - STEP + RADIUS - (rows[place] ?? 0) * STEP),
    })),
    band: interval === null ? null : scoreSpan(SCALE, interval.low, interval.high),
    median: median === null ? null : scoreX(SCALE, median),
    ticks: [0, 20, 40, 60, 80, 100].map((score) => ({ score, x: scoreX(SCALE, score) })),
  };
}

/** From the left, each in the lowest row in which it touches none before it. */
function rowsOf(scores: readonly number[]): readonly number[] {
  const order = scores.map((_, place) => place).toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const rows = new Array<number>(scores.length).fill(0);
  const ends: number[] = [];
  for (const place of order) {
    const x = scoreX(SCALE, scores[place] ?? 0);
    const free = ends.findIndex((end) => x - end >= STEP);
    const row = free === -1 ? ends.length : free;
    rows[place] = row;
    ends[row] = x;
  }
  return rows;
}
