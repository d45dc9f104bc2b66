import { expect, it } from "vitest";
import { lowerMedian } from "./lower-median.ts";

it.each([
  [[], undefined],
  [[3], 3],
  [[4, 0], 0],
  [[4, 1, 2], 2],
  [[1, 2, 3, 4], 2],
  [[0, 0, 4, 4, 4], 4],
] as const)("of %j is %s", (levels, expected) => {
  expect(lowerMedian(levels)).toBe(expected);
});
