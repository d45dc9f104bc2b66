// Two figures of each body as a point: a score from 0 to 100 upwards, and from left to right whatever it is put beside. No line goes
// through the points: that would say more than they do.
import { round3 } from "./point.ts";

const LEFT = 48;
const RIGHT = 16;
const TOP = 8;
const SIDE = { width: 416, height: 220 } as const;
const FOOT = 28;
/** From such a ratio on equal steps are equal ratios: a city of two millions would leave all others in a corner. */
const WIDE = 10;

export interface ScatterDot {
  readonly x: number;
  /** 0 to 100. */
  readonly y: number;
}
export interface ScatterGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly dots: readonly ScatterDot[];
  readonly ticks: readonly { readonly score: number; readonly y: number }[];
}

/** In the order given; in the middle where all have the same x. */
export function scatterGeometry(dots: readonly ScatterDot[]): ScatterGeometry {
  const xs = dots.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const scaled = least > 0 && most / least >= WIDE ? Math.log : (x: number) => x;
  const span = scaled(most) - scaled(least);
  const share = (x: number) => (span === 0 ? 0.5 : (scaled(x) - scaled(least)) / span);
  const yOf = (score: number) => round3(TOP + SIDE.height * (1 - score / 100));
  return {
    ...{ width: LEFT + SIDE.width + RIGHT, height: TOP + SIDE.height + FOOT },
    ...{ left: LEFT, right: LEFT + SIDE.width, foot: TOP + SIDE.height },
    dots: dots.map(({ x, y }) => ({ x: round3(LEFT + SIDE.width * share(x)), y: yOf(y) })),
    ticks: [0, 20, 40, 60, 80, 100].map((score) => ({ score, y: yOf(score) })),
  };
}
