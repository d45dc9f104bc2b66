/** What stands on one axis of the radar: the axis itself, its marks, and the figures beside them. */
import { openPath, type Point, pointAt } from "./point.ts";
import type { ProfileRow } from "./profile-row.ts";
import { axisAngle, onAxis, type RadarPlane, ringRadius } from "./radar-plane.ts";

export type RadarAxis = Pick<
  ProfileRow,
  "id" | "shortLabel" | "status" | "score" | "low" | "high" | "projected" | "levelText"
>;

export interface RadarSpoke {
  readonly id: string;
  /** From the centre to the outer ring. */
  readonly line: string;
  readonly vertex: Point | null;
  readonly scoreAt: Point | null;
  /** Only where the projection differs from the score. */
  readonly projected: Point | null;
  readonly projectedAt: Point | null;
  /** Beyond the outer ring, hence off the scale: the mark of a dimension without a score. */
  readonly missing: Point | null;
}

const MISSING_OFFSET = 11;
/** A figure stands off its mark to the side, clear of the axis and of the bounds drawn on it. */
const FIGURE_OFFSET = { along: 11, across: 13 };

export function radarSpoke(plane: RadarPlane, axes: readonly RadarAxis[], index: number): RadarSpoke {
  const { id = "", score = null, projected = null } = axes[index] ?? {};
  const angle = axisAngle(plane, index);
  const moves = projected !== null && projected !== score;
  const side = freeSide(axes, index);
  return {
    id,
    line: openPath([plane.center, pointAt(plane.center, angle, plane.radius)]),
    vertex: score === null ? null : onAxis(plane, index, score),
    scoreAt: score === null ? null : beside(plane, { angle, score, side }),
    projected: moves ? onAxis(plane, index, projected) : null,
    projectedAt: moves ? beside(plane, { angle, score: projected, side: -side }) : null,
    missing: score === null ? pointAt(plane.center, angle, plane.radius + MISSING_OFFSET) : null,
  };
}

/**
 * Clockwise (1) or the other way (-1): towards the lower neighbour, where the polygon falls away.
 * The first axis always takes the right, since the rings are labelled on its left.
 */
function freeSide(axes: readonly RadarAxis[], index: number): 1 | -1 {
  if (index === 0) return 1;
  const next = axes[(index + 1) % axes.length]?.score ?? -1;
  const previous = axes[index - 1]?.score ?? -1;
  return next <= previous ? 1 : -1;
}

function beside(plane: RadarPlane, mark: { angle: number; score: number; side: number }): Point {
  const ahead = pointAt(plane.center, mark.angle, ringRadius(plane, mark.score) + FIGURE_OFFSET.along);
  return pointAt(ahead, mark.angle + (mark.side * Math.PI) / 2, FIGURE_OFFSET.across);
}
