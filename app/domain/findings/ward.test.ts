import { expect, it } from "vitest";
import { cutTree, wardTree } from "./ward.ts";

it("joins as SciPy's ward does", () => {
  const tree = wardTree([[0], [1], [5], [6]]);
  expect(tree.map(({ kept, gone }) => [kept, gone])).toEqual([
    [0, 1],
    [2, 3],
    [0, 2],
  ]);
  for (const [place, height] of [1, 1, Math.sqrt(50)].entries())
    expect(tree[place]?.height).toBeCloseTo(height, 9);
});

it("grows by sizes: a third point to a pair, and a pair to a triple, worked out by hand", () => {
  // Centroids 1 and 4 of sizes 2 and 1: sqrt(2 × 2 × 1 / 3) × 3. Then 2 and 11 of 3 and 1: sqrt(2 × 3 / 4) × 9.
  const heights = wardTree([
    [0, 0],
    [2, 0],
    [4, 0],
    [11, 0],
  ]).map(({ height }) => height);
  for (const [place, height] of [2, Math.sqrt(4 / 3) * 3, Math.sqrt(1.5) * 9].entries())
    expect(heights[place]).toBeCloseTo(height, 9);
});

it("cuts into as many groups as asked, named as they first come", () => {
  const tree = wardTree([[6], [0], [5], [1], [20]]);
  expect(cutTree(tree, 1)).toEqual([0, 0, 0, 0, 0]);
  expect(cutTree(tree, 2)).toEqual([0, 0, 0, 0, 1]);
  expect(cutTree(tree, 3)).toEqual([0, 1, 0, 1, 2]);
  expect(cutTree(tree, 5)).toEqual([0, 1, 2, 3, 4]);
});

it("has nothing to join in one point or none", () => {
  expect(wardTree([[1, 2]])).toEqual([]);
  expect(wardTree([])).toEqual([]);
  expect(cutTree([], 1)).toEqual([0]);
});
