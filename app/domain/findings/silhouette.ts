// How well bodies sit in their groups: 1 where each is far from every other group, 0 where it could as well be in another
// (Rousseeuw, 1987).
import type { Point } from "./ward.ts";

/** Distances of each point to each. */
export type Distances = readonly Float64Array[];

export function distancesOf(points: readonly Point[]): Distances {
  return points.map((one) => Float64Array.from(points, (other) => distance(one, other)));
}

function distance(one: Point, other: Point): number {
  let sum = 0;
  for (const [place, value] of one.entries()) sum += (value - (other[place] ?? 0)) ** 2;
  return Math.sqrt(sum);
}

/** Mean over all points; a point that is alone in its group counts 0. `groups`: a number from 0 for each point. 0 for a single group. */
export function silhouetteOf(distances: Distances, groups: readonly number[]): number {
  const sizes = sizesOf(groups);
  if (sizes.length < 2) return 0;
  const widths = distances.map((row, place) => {
    const sums = new Float64Array(sizes.length);
    for (const [other, group] of groups.entries()) sums[group] = (sums[group] ?? 0) + (row[other] ?? 0);
    return widthOf({ own: groups[place] ?? 0, sums, sizes });
  });
  return widths.reduce((sum, width) => sum + width, 0) / distances.length;
}

function sizesOf(groups: readonly number[]): readonly number[] {
  const sizes: number[] = [];
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

interface ToGroups {
  readonly own: number;
  /** To the members of each group, in all. */
  readonly sums: Float64Array;
  readonly sizes: readonly number[];
}

function widthOf({ own, sums, sizes }: ToGroups): number {
  const mates = (sizes[own] ?? 0) - 1;
  if (mates === 0) return 0;
  const inside = (sums[own] ?? 0) / mates;
  let outside = Number.POSITIVE_INFINITY;
  for (const [group, size] of sizes.entries())
    if (group !== own) outside = Math.min(outside, (sums[group] ?? 0) / size);
  const wider = Math.max(inside, outside);
  return wider === 0 ? 0 : (outside - inside) / wider;
}
