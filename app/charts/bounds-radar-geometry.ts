/**
 * A radar of what is still possible: along each axis the span between its two bounds, and between neighbours the band
 * that joins the spans. Where an axis has a score it is marked, and scores of neighbours are joined as on the radar of
 * results. An axis that does not apply has nothing on it, and the band leaves a gap there.
 */
import { placeLabels, type RadarLabel } from "./place-labels.ts";
import { circlePath, closedPath, openPath, type Point, pointAt } from "./point.ts";
import type { ProfileRow } from "./profile-row.ts";
import { axisAngle, onAxis, type RadarPlane, RING_SCORES, ringRadius } from "./radar-plane.ts";
import { boundsSegment, profileOutline } from "./radar-polygon.ts";

export type BoundsAxis = Pick<ProfileRow, "id" | "shortLabel" | "score" | "low" | "high">;

export interface BoundsRadarOptions {
  readonly width: number;
  /** Radius of the outer ring. */
  readonly radius: number;
  /** From the outer ring to the label. */
  readonly offset: number;
  readonly lineHeight: number;
  /** Characters a line of a name may hold; 0 leaves the names out: the letters of the dimensions stand alone. */
  readonly nameLimit: number;
}

export interface BoundsSpoke {
  readonly id: string;
  /** From the centre to the outer ring. */
  readonly line: string;
  /** The span with a short line across at each end; empty where the bounds meet or nothing applies. */
  readonly span: string;
  readonly score: Point | null;
  /** Beside the ends of the span that say something: above 0, below 100. */
  readonly lowAt: Point | null;
  readonly highAt: Point | null;
  /** Beside the score, where its bounds meet. */
  readonly scoreAt: Point | null;
}

export interface BoundsRadarGeometry {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  readonly radius: number;
  readonly innerRings: string;
  readonly band: string;
  readonly outline: string;
  readonly spokes: readonly BoundsSpoke[];
  readonly labels: readonly RadarLabel[];
}

const HALF_CAP = 6;
const FIGURE_ACROSS = 17;

export function boundsRadarGeometry(
  axes: readonly BoundsAxis[],
  { width, radius, offset, lineHeight, nameLimit }: BoundsRadarOptions,
): BoundsRadarGeometry {
  const texts = axes.map(({ shortLabel }) => ({
    ...{ text: nameLimit === 0 ? "" : shortLabel, note: null, limit: nameLimit },
  }));
  const { center, height, labels } = placeLabels(texts, { width, lineHeight, reach: radius + offset });
  const plane: RadarPlane = { center, radius, count: axes.length };
  const inner = RING_SCORES.slice(0, -1).map((score) => circlePath(center, ringRadius(plane, score)));
  const scores = axes.map(({ score }) => score);
  return {
    ...{ width, height, center, radius, labels },
    innerRings: inner.join(""),
    band: axes.map((_, index) => bandAfter(plane, axes, index)).join(""),
    outline: profileOutline(plane, scores),
    spokes: axes.map((axis, index) => spoke(plane, axis, index)),
  };
}

/** Between an axis and the next one: the four ends of their spans. */
function bandAfter(plane: RadarPlane, axes: readonly BoundsAxis[], index: number): string {
  const nextIndex = (index + 1) % axes.length;
  const ends = [endsOn(plane, axes[index], index), endsOn(plane, axes[nextIndex], nextIndex)] as const;
  const [own, next] = ends;
  return own === null || next === null ? "" : closedPath([own.low, own.high, next.high, next.low]);
}

function endsOn(plane: RadarPlane, axis: BoundsAxis | undefined, index: number) {
  const { low = null, high = null } = axis ?? {};
  if (low === null || high === null) return null;
  return { low: onAxis(plane, index, low), high: onAxis(plane, index, high) };
}

function spoke(plane: RadarPlane, axis: BoundsAxis, index: number): BoundsSpoke {
  const { id, score, low, high } = axis;
  const angle = axisAngle(plane, index);
  const segment = boundsSegment(plane, index, axis);
  const cap = (at: number | null) =>
    openPath([-HALF_CAP, HALF_CAP].map((by) => across(plane, { index, at, by })));
  const figure = (at: number | null, silent: number) =>
    segment === "" || at === silent ? null : across(plane, { index, at, by: FIGURE_ACROSS });
  return {
    id,
    line: openPath([plane.center, pointAt(plane.center, angle, plane.radius)]),
    span: segment === "" ? "" : segment + cap(low) + cap(high),
    score: score === null ? null : onAxis(plane, index, score),
    lowAt: figure(low, 0),
    highAt: figure(high, 100),
    scoreAt: score === null || segment !== "" ? null : across(plane, { index, at: score, by: FIGURE_ACROSS }),
  };
}

/** A point beside an axis, at the height of a score; clockwise where `by` is positive. */
function across(
  plane: RadarPlane,
  { index, at, by }: { readonly index: number; readonly at: number | null; readonly by: number },
): Point {
  return pointAt(onAxis(plane, index, at ?? 0), axisAngle(plane, index) + Math.PI / 2, by);
}
