// One score among those of others, on a line from 0 to 100. One’s own has the first lane to itself; below it each of the others stands in
// the first lane where it touches none, its bounds included. As wide as a phone, where a unit is a pixel.
import { round3 } from "./point.ts";
import { type ScoreScale, type Span, scoreSpan, scoreX } from "./score-scale.ts";

const SCALE: ScoreScale = { left: 14, width: 292 };
const WIDTH = 320;
const RADIUS = 5;
const STEP = 2 * RADIUS + 2;
/** Middle of one’s own lane, and of the first below it. */
const OWN = 14;
const FIRST = 40;
const FOOT = 26;
const GAP = 10;
/** From there on a figure stands to the left of its mark. */
const FULL = 78;

/** 0 to 100; without a score the bounds alone are drawn, without both nothing. */
export interface StripScore {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
export interface AmongStrip {
  readonly own: StripScore | null;
  readonly others: readonly StripScore[];
  /** Null for too few others. */
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
}

export interface StripMark {
  /** Middle of the dot; null without a score. */
  readonly x: number | null;
  readonly y: number;
  /** Null where both bounds are the score. */
  readonly bounds: Span | null;
}
export interface AmongStripGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Of the area that the marks stand in. */
  readonly foot: number;
  readonly own:
    | (StripMark & { readonly figure: { readonly x: number; readonly anchor: "start" | "end" } })
    | null;
  /** In the order given, without those that have nothing to draw. */
  readonly others: readonly StripMark[];
  readonly median: number | null;
  readonly half: Span | null;
  readonly ticks: readonly { readonly score: number; readonly x: number }[];
}

export function amongStripGeometry({ own, others, median, quartiles }: AmongStrip): AmongStripGeometry {
  const marks = lanesOf(others.flatMap((one) => extentOf(one) ?? []));
  const lowest = Math.max(FIRST, ...marks.map(({ y }) => y));
  const foot = lowest + STEP;
  return {
    ...{ width: WIDTH, height: foot + FOOT, radius: RADIUS, foot, others: marks, own: ownOf(own) },
    median: median === null ? null : scoreX(SCALE, median),
    half: quartiles === null ? null : scoreSpan(SCALE, ...quartiles),
    ticks: [0, 20, 40, 60, 80, 100].map((score) => ({ score, x: scoreX(SCALE, score) })),
  };
}

interface Extent extends Omit<StripMark, "y"> {
  readonly from: number;
  readonly to: number;
}

function extentOf({ score, low, high }: StripScore): Extent | null {
  const x = score === null ? null : scoreX(SCALE, score);
  const isOpen = low !== null && high !== null && low < high;
  const bounds = isOpen ? scoreSpan(SCALE, low, high) : null;
  const ends = [
    ...(x === null ? [] : [x - RADIUS, x + RADIUS]),
    ...(bounds === null ? [] : [bounds.x, round3(bounds.x + bounds.width)]),
  ];
  return ends.length === 0 ? null : { x, bounds, from: Math.min(...ends), to: Math.max(...ends) };
}

function ownOf(own: StripScore | null): AmongStripGeometry["own"] {
  const extent = own === null ? null : extentOf(own);
  if (extent === null) return null;
  const { x, bounds, from, to } = extent;
  const isFull = to > scoreX(SCALE, FULL);
  const figure = isFull
    ? { x: round3(from - GAP), anchor: "end" as const }
    : { x: round3(to + GAP), anchor: "start" as const };
  return { x, bounds, y: OWN, figure };
}

/** From the left, each in the first lane that is free there. */
function lanesOf(extents: readonly Extent[]): readonly StripMark[] {
  const order = extents.map((_, place) => place).toSorted((a, b) => fromOf(extents, a) - fromOf(extents, b));
  const lanes = new Array<number>(extents.length).fill(0);
  const ends: number[] = [];
  for (const place of order) {
    const free = ends.findIndex((end) => fromOf(extents, place) - end >= 2);
    const lane = free === -1 ? ends.length : free;
    lanes[place] = lane;
    ends[lane] = extents[place]?.to ?? 0;
  }
  return extents.map(({ x, bounds }, place) => ({ x, bounds, y: FIRST + (lanes[place] ?? 0) * STEP }));
}

function fromOf(extents: readonly Extent[], place: number): number {
  return extents[place]?.from ?? 0;
}
