import { expect, it } from "vitest";
import { centred, shapesOf } from "./profile-shape.ts";

it("keeps the shape and loses the height", () => {
  expect(centred([10, 20, 60])).toEqual([-20, -10, 30]);
  expect(centred([])).toEqual([]);
  const { points } = shapesOf([
    { id: "low", scores: [0, 10, 20] },
    { id: "high", scores: [70, 80, 90] },
  ]);
  expect(points[0]).toEqual(points[1]);
});

it("takes the dimensions that all have, and leaves out who misses more than two", () => {
  const shapes = shapesOf([
    { id: "whole", scores: [0, 10, 20, 30] },
    { id: "two", scores: [null, 10, 20, null] },
    { id: "three", scores: [null, null, null, 5] },
  ]);
  expect(shapes).toEqual({
    ids: ["whole", "two"],
    dimensions: [1, 2],
    points: [
      [-5, 5],
      [-5, 5],
    ],
  });
  expect(shapesOf([])).toEqual({ ids: [], dimensions: [], points: [] });
});
