import { expect, it } from "vitest";
import { midranks, tieSizes } from "./midranks.ts";

it.each([
  [
    [10, 30, 20],
    [1, 3, 2],
  ],
  [
    [5, 5, 1],
    [2.5, 2.5, 1],
  ],
  [
    [2, 7, 7, 7, 9],
    [1, 3, 3, 3, 5],
  ],
  [
    [4, 4, 4],
    [2, 2, 2],
  ],
  [
    [-1, 0],
    [1, 2],
  ],
  [[], []],
])("ranks %j as %j", (values, ranks) => expect(midranks(values)).toEqual(ranks));

it("counts how many are equal", () => {
  expect(tieSizes([3, 1, 3, 3, 2, 1])).toEqual([3, 2, 1]);
  expect(tieSizes([])).toEqual([]);
});
