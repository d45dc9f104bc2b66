import { expect, it } from "vitest";
import { distancesOf, silhouetteOf } from "./silhouette.ts";

const width = (points: readonly (readonly number[])[], groups: readonly number[]) =>
  silhouetteOf(distancesOf(points), groups);

it("is what is worked out by hand", () => {
  // Outer points: (5.5 - 1) / 5.5; inner ones: (4.5 - 1) / 4.5.
  expect(width([[0], [1], [5], [6]], [0, 0, 1, 1])).toBeCloseTo((4.5 / 5.5 + 3.5 / 4.5) / 2, 12);
  // Joined with the wrong ones it is below 0: (1 - 5) / 5 and (1 - 5) / 5.
  expect(width([[0], [1], [5], [6]], [0, 1, 0, 1])).toBeLessThan(0);
});

it("counts a point alone as 0, takes the nearest of the other groups, and measures in every direction", () => {
  // The pair: inside 1; outside 5 to the single one at distance 5, the far group is not asked.
  expect(
    width(
      [
        [0, 0],
        [0, 1],
        [5, 0.5],
      ],
      [0, 0, 1],
    ),
  ).toBeCloseTo((2 * (Math.hypot(5, 0.5) - 1)) / Math.hypot(5, 0.5) / 3, 12);
  const three = width(
    [
      [0, 0],
      [0, 1],
      [3, 0],
      [3, 1],
      [90, 0],
      [90, 1],
    ],
    [0, 0, 1, 1, 2, 2],
  );
  expect(three).toBeGreaterThan(0.6);
});

it("is 0 for one group and where all points are one", () => {
  expect(width([[0], [1]], [0, 0])).toBe(0);
  expect(width([[2], [2], [2], [2]], [0, 0, 1, 1])).toBe(0);
});
