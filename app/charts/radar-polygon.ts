/**
 * The lines of a profile on the radar. Only neighbours that both have a score are joined: a missing dimension
 * leaves a gap and is never drawn as a zero.
 */
import { closedPath, openPath, type Point, pointAt } from "./point.ts";
import { axisAngle, onAxis, type RadarPlane } from "./radar-plane.ts";

type Scores = readonly (number | null)[];

export function profileOutline(plane: RadarPlane, scores: Scores): string {
  const drawn = scores.flatMap((score, index) => (score === null ? [] : [onAxis(plane, index, score)]));
  if (drawn.length === scores.length) return closedPath(drawn);
  return drawnEdges(plane, scores).map(openPath).join("");
}

/** The wedges between joined neighbours; without a gap they add up to the polygon. */
export function profileArea(plane: RadarPlane, scores: Scores): string {
  return drawnEdges(plane, scores)
    .map(([from, to]) => closedPath([plane.center, from, to]))
    .join("");
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** A segment along the axis; the empty string where the bounds meet or nothing applies. */
export function boundsSegment(plane: RadarPlane, index: number, { low, high }: Bounds): string {
  if (low === null || high === null || low === high) return "";
  return openPath([onAxis(plane, index, low), onAxis(plane, index, high)]);
}

const STOP = 5;

/** The same between two stops, for bounds without a score; the empty string while they rule nothing out. */
export function openRange(plane: RadarPlane, index: number, { low, high }: Bounds): string {
  if (low === null || high === null || (low === 0 && high === 100)) return "";
  const across = axisAngle(plane, index) + Math.PI / 2;
  const stop = (score: number) => {
    const at = onAxis(plane, index, score);
    return openPath([pointAt(at, across, -STOP), pointAt(at, across, STOP)]);
  };
  return boundsSegment(plane, index, { low, high }) + stop(low) + stop(high);
}

function drawnEdges(plane: RadarPlane, scores: Scores): readonly (readonly [Point, Point])[] {
  return scores.flatMap((score, index) => {
    const nextIndex = (index + 1) % scores.length;
    const next = scores[nextIndex] ?? null;
    if (score === null || next === null) return [];
    return [[onAxis(plane, index, score), onAxis(plane, nextIndex, next)] as const];
  });
}
