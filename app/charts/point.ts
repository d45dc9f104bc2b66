/** Points and path strings in the user units of a drawing: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Three decimals are a thousandth of a pixel: enough for the eye, and the same bytes on every machine. */
export function round3(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}

/** Angle in radians from twelve o'clock, clockwise. */
export function pointAt(center: Point, angle: number, radius: number): Point {
  return {
    x: round3(center.x + radius * Math.sin(angle)),
    y: round3(center.y - radius * Math.cos(angle)),
  };
}

/** Straight lines through the points, left open; the empty string for fewer than two. */
export function openPath(points: readonly Point[]): string {
  if (points.length < 2) return "";
  return points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x} ${point.y}`).join("");
}

/** The same, closed; the empty string for fewer than three points. */
export function closedPath(points: readonly Point[]): string {
  return points.length < 3 ? "" : `${openPath(points)}Z`;
}

/** A whole circle as two arcs, so that several can be one path. */
export function circlePath({ x, y }: Point, radius: number): string {
  const arc = (height: number) => `a${radius} ${radius} 0 1 1 0 ${height}`;
  return `M${x} ${round3(y - radius)}${arc(2 * radius)}${arc(-2 * radius)}Z`;
}
