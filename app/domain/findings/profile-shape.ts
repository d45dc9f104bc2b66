// The shape of a profile, apart from its height: otherwise groups would only redraw who stands high (methodology E6).
import type { Point } from "./ward.ts";

/** Scores of one body, in the order of the dimensions; null for a dimension without a score. */
export interface Profile {
  readonly id: string;
  readonly scores: readonly (number | null)[];
}
export interface Shapes {
  readonly ids: readonly string[];
  /** Of the dimensions that every body has a score of, each body's own mean taken away. */
  readonly points: readonly Point[];
  /** Places of those dimensions. */
  readonly dimensions: readonly number[];
}

/** With more missing a body is left out. */
const MOST_MISSING = 2;

export function shapesOf(profiles: readonly Profile[]): Shapes {
  const kept = profiles.filter(({ scores }) => scores.filter((one) => one === null).length <= MOST_MISSING);
  const dimensions = (kept[0]?.scores ?? []).flatMap((_, place) =>
    kept.every(({ scores }) => typeof scores[place] === "number") ? [place] : [],
  );
  const points = kept.map(({ scores }) => centred(dimensions.map((place) => scores[place] ?? 0)));
  return { ids: kept.map(({ id }) => id), points, dimensions };
}

/** Less their own mean. */
export function centred(point: Point): Point {
  const mean = point.reduce((sum, value) => sum + value, 0) / Math.max(point.length, 1);
  return point.map((value) => value - mean);
}
