import { expect, it } from "vitest";
import { scatterGeometry } from "./scatter-geometry.ts";

it("stands scores from the foot to the top, and what is beside them from end to end", () => {
  const { dots, foot, left, right, ticks } = scatterGeometry([
    { x: 2, y: 0 },
    { x: 4, y: 100 },
    { x: 3, y: 50 },
  ]);
  expect(dots).toEqual([
    { x: left, y: foot },
    { x: right, y: 8 },
    { x: (left + right) / 2, y: (foot + 8) / 2 },
  ]);
  expect(ticks.map(({ score }) => score)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticks[0]?.y).toBe(foot);
});

it("takes equal ratios as equal steps where the largest is ten times the smallest", () => {
  const { dots, left, right } = scatterGeometry([
    { x: 1, y: 1 },
    { x: 100, y: 1 },
    { x: 10, y: 1 },
  ]);
  expect(dots[2]?.x).toBeCloseTo((left + right) / 2, 2);
  const linear = scatterGeometry([
    { x: 0, y: 1 },
    { x: 100, y: 1 },
    { x: 10, y: 1 },
  ]);
  expect(linear.dots[2]?.x).toBeCloseTo(left + (right - left) / 10, 2);
});

it("stands equal ones in the middle, and draws nothing of none", () => {
  const { dots, left, right } = scatterGeometry([
    { x: 5, y: 10 },
    { x: 5, y: 20 },
  ]);
  for (const { x } of dots) expect(x).toBe((left + right) / 2);
  expect(scatterGeometry([]).dots).toEqual([]);
});
