/**
 * Where the points of one dimension stand from one edition to the next: evenly spaced, since editions follow one another and not the
 * calendar, on the scale from 0 to 100. User units, rounded to three decimals.
 */
import { openPath, type Point, round3 } from "./point.ts";

export interface SlopePoint {
  /** Named below it: an edition. */
  readonly name: string;
  /** Null without a score: nothing is drawn but what its bounds leave open. */
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly scoreText: string | null;
  /** What the dimension is made of is something else than at the point before. */
  readonly isBreak: boolean;
}

interface SlopeGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly score: number; readonly y: number }[];
  readonly points: readonly (Point & {
    readonly name: string;
    readonly figure: string | null;
    readonly isNamed: boolean;
  })[];
  readonly dots: readonly Point[];
  /** Between two scores of the same questions. */
  readonly lines: string;
  /** Between two scores of other questions, and the sign of the break upon each. */
  readonly brokenLines: string;
  readonly breaks: string;
  /** From the lower to the higher bound. */
  readonly bounds: string;
}

const WIDTH = 320;
const PLOT = { left: 36, right: 308, top: 26, bottom: 166 } as const;
const FOOT = 28;
const INSET = 26;
const TICKS = [0, 20, 40, 60, 80, 100];
/** Names nearer than this would touch. */
const ROOM_OF_NAME = 62;

export function slopeGeometry(shown: readonly SlopePoint[]): SlopeGeometry {
  const places = shown.map((point, at) => ({ ...point, x: xOf(at, shown.length) }));
  const dots = places.flatMap(({ x, score }) => (score === null ? [] : [{ x, y: yOf(score) }]));
  const every = Math.max(1, Math.ceil(ROOM_OF_NAME / gapOf(shown.length)));
  const links = linksOf(places);
  return {
    ...{ width: WIDTH, height: PLOT.bottom + FOOT, plot: PLOT, dots },
    ticks: TICKS.map((score) => ({ score, y: yOf(score) })),
    points: places.map(({ x, score, scoreText, name }, at) => ({
      ...{ x, y: yOf(score ?? 0), name, figure: scoreText },
      isNamed: (shown.length - 1 - at) % every === 0,
    })),
    lines: links.flatMap(({ isBreak, path }) => (isBreak ? [] : [path])).join(""),
    brokenLines: links.flatMap(({ isBreak, path }) => (isBreak ? [path] : [])).join(""),
    breaks: links.flatMap(({ isBreak, middle }) => (isBreak ? [breakAt(middle)] : [])).join(""),
    bounds: places
      .map(({ x, low, high }) =>
        low === null || high === null || low === high ? "" : `M${x} ${yOf(low)}V${yOf(high)}`,
      )
      .join(""),
  };
}

function gapOf(count: number): number {
  return (PLOT.right - PLOT.left - 2 * INSET) / Math.max(1, count - 1);
}

/** A single one stands in the middle. */
function xOf(at: number, count: number): number {
  return count === 1 ? (PLOT.left + PLOT.right) / 2 : round3(PLOT.left + INSET + at * gapOf(count));
}

function yOf(score: number): number {
  return round3(PLOT.bottom - ((PLOT.bottom - PLOT.top) * score) / 100);
}

interface Link {
  readonly isBreak: boolean;
  readonly path: string;
  readonly middle: Point;
}

/** Between neighbours that both have a score. */
function linksOf(places: readonly (SlopePoint & { readonly x: number })[]): readonly Link[] {
  return places.slice(1).flatMap((after, at) => {
    const before = places[at];
    if (before === undefined || before.score === null || after.score === null) return [];
    const [from, to] = [before, after].map(({ x, score }) => ({ x, y: yOf(score ?? 0) })) as [Point, Point];
    const middle = { x: round3((from.x + to.x) / 2), y: round3((from.y + to.y) / 2) };
    return [{ isBreak: after.isBreak, path: openPath([from, to]), middle }];
  });
}

/** Two strokes across the line. */
function breakAt({ x, y }: Point): string {
  return [-4, 4]
    .map((shift) => `M${round3(x + shift - 4)} ${round3(y + 9)}L${round3(x + shift + 4)} ${round3(y - 9)}`)
    .join("");
}
