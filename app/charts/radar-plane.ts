/**
 * From a score to a point of the radar. Score 0 sits on the first of five even rings and score 100 on the last:
 * radius grows with level + 1, so that a real zero never falls into the centre, which means “nothing drawn”.
 */
import { type Point, pointAt } from "./point.ts";

export interface RadarPlane {
  readonly center: Point;
  /** Radius of the outer ring, in user units. */
  readonly radius: number;
  /** Number of axes, evenly spread. */
  readonly count: number;
}

export const RING_SCORES = [0, 25, 50, 75, 100] as const;

export function ringRadius(plane: RadarPlane, score: number): number {
  return (plane.radius * (score / 25 + 1)) / RING_SCORES.length;
}

/** The first axis points to twelve o'clock, the others follow clockwise. */
export function axisAngle(plane: RadarPlane, index: number): number {
  return (index * 2 * Math.PI) / plane.count;
}

export function onAxis(plane: RadarPlane, index: number, score: number): Point {
  return pointAt(plane.center, axisAngle(plane, index), ringRadius(plane, score));
}
