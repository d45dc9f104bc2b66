import { expect, test } from "vitest";
import { circlePath, closedPath, openPath, pointAt, round3 } from "./point.ts";

const center = { x: 100, y: 100 };

test("angle zero is twelve o'clock and angles grow clockwise", () => {
  expect(pointAt(center, 0, 10)).toEqual({ x: 100, y: 90 });
  expect(pointAt(center, Math.PI / 2, 10)).toEqual({ x: 110, y: 100 });
  expect(pointAt(center, Math.PI, 10)).toEqual({ x: 100, y: 110 });
});

test("numbers keep three decimals and no negative zero", () => {
  expect(round3(1.23456)).toBe(1.235);
  expect(Object.is(round3(-0.0001), 0)).toBe(true);
});

test("a path needs two points, an area three", () => {
  expect(openPath([center])).toBe("");
  expect(openPath([center, { x: 0, y: 5 }])).toBe("M100 100L0 5");
  expect(closedPath([center, { x: 0, y: 5 }])).toBe("");
  expect(closedPath([center, { x: 0, y: 5 }, { x: 1, y: 1 }])).toBe("M100 100L0 5L1 1Z");
});

test("a circle starts at its top and comes back to it", () => {
  expect(circlePath({ x: 10, y: 20 }, 5)).toBe("M10 15a5 5 0 1 1 0 10a5 5 0 1 1 0 -10Z");
});
