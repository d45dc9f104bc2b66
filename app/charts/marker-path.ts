/**
 * Outlines of the eighteen markers around the origin. Each is scaled to look as large as the others, which equal
 * widths would not do: a star of the width of a square looks half its size.
 */
import type { MarkerShape } from "./dimension-mark.ts";
import { circlePath, closedPath, type Point, pointAt, round3 } from "./point.ts";

const ORIGIN: Point = { x: 0, y: 0 };

/** Few shapes in few sizes, drawn some forty times a page. */
const known = new Map<string, string>();

/** `size` is the radius of the circle, in user units; the other shapes are weighed against it. */
export function markerPath(shape: MarkerShape, size: number): string {
  const name = `${shape} ${size}`;
  const path = known.get(name) ?? outline(shape, size);
  // Stryker disable next-line CallExpression: an outline drawn again is the same one
  known.set(name, path);
  return path;
}

function outline(shape: MarkerShape, size: number): string {
  switch (shape) {
    case "circle":
      return circlePath(ORIGIN, round3(size));
    case "square":
      return regular(4, size * 1.25, Math.PI / 4);
    case "diamond":
      return regular(4, size * 1.3, 0);
    case "triangle":
      return regular(3, size * 1.4, 0);
    case "triangle-down":
      return regular(3, size * 1.4, Math.PI);
    case "pentagon":
      return regular(5, size * 1.15, 0);
    case "star":
      return star({ tips: 5, radius: size * 1.4, waist: 0.45 });
    case "plus":
      return plus(size * 1.15, 0);
    case "cross":
      return plus(size * 1.15, Math.PI / 4);
    case "ring":
      return circlePath(ORIGIN, round3(size)) + hole(24, size * 0.5, 0);
    case "frame":
      return regular(4, size * 1.3, Math.PI / 4) + hole(4, size * 0.7, Math.PI / 4);
    case "triangle-left":
      return regular(3, size * 1.4, -Math.PI / 2);
    case "triangle-right":
      return regular(3, size * 1.4, Math.PI / 2);
    case "hexagon":
      return regular(6, size * 1.1, Math.PI / 6);
    case "bar":
      return rectangle(size * 1.2, size * 0.5);
    case "pillar":
      return rectangle(size * 0.5, size * 1.2);
    case "hourglass":
      return hourglass(size);
    case "star-four":
      return star({ tips: 4, radius: size * 1.4, waist: 0.4 });
  }
}

function regular(corners: number, radius: number, turn: number): string {
  const angles = Array.from({ length: corners }, (_, corner) => turn + (corner * 2 * Math.PI) / corners);
  return closedPath(angles.map((angle) => pointAt(ORIGIN, angle, radius)));
}

/** Drawn the other way round, so that it is left out of what it stands in. */
function hole(corners: number, radius: number, turn: number): string {
  const angles = Array.from({ length: corners }, (_, corner) => turn - (corner * 2 * Math.PI) / corners);
  return closedPath(angles.map((angle) => pointAt(ORIGIN, angle, radius)));
}

function rectangle(halfWidth: number, halfHeight: number): string {
  const [x, y] = [round3(halfWidth), round3(halfHeight)];
  return closedPath([
    { x: -x, y: -y },
    { x, y: -y },
    { x, y },
    { x: -x, y },
  ]);
}

function hourglass(size: number): string {
  const reach = round3(size * 1.05);
  return closedPath([
    { x: -reach, y: -reach },
    { x: reach, y: -reach },
    { x: -reach, y: reach },
    { x: reach, y: reach },
  ]);
}

interface Star {
  readonly tips: number;
  readonly radius: number;
  /** Of the inner corners, as a share of the radius. */
  readonly waist: number;
}

function star({ tips, radius, waist }: Star): string {
  const corners = Array.from({ length: 2 * tips }, (_, corner) => corner);
  return closedPath(
    corners.map((corner) =>
      pointAt(ORIGIN, (corner * Math.PI) / tips, corner % 2 === 0 ? radius : radius * waist),
    ),
  );
}

/** Twelve corners: two out and one in on each of the four arms. */
function plus(reach: number, turn: number): string {
  const half = reach * 0.34;
  const outer = Math.hypot(reach, half);
  const lean = Math.atan2(half, reach);
  const arms = [0, 1, 2, 3].map((arm) => turn + (arm * Math.PI) / 2);
  return closedPath(
    arms.flatMap((angle) => [
      pointAt(ORIGIN, angle - lean, outer),
      pointAt(ORIGIN, angle + lean, outer),
      pointAt(ORIGIN, angle + Math.PI / 4, half * Math.SQRT2),
    ]),
  );
}
