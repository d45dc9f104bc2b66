import { expect, test } from "vitest";
import { dimensionMark } from "./dimension-mark.ts";
import { markerPath } from "./marker-path.ts";

const SHAPES = Array.from({ length: 9 }, (_, place) => dimensionMark(place).shape);

test("no two shapes share an outline", () => {
  expect(new Set(SHAPES.map((shape) => markerPath(shape, 6))).size).toBe(9);
});

test.each(SHAPES)("%s is closed and stays within one and a half times its size", (shape) => {
  const path = markerPath(shape, 6);
  expect(path.endsWith("Z")).toBe(true);
  const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Math.abs(Number(text)));
  expect(Math.max(...numbers)).toBeLessThanOrEqual(shape === "circle" ? 12 : 9);
});

test("a triangle points up and its twin down", () => {
  expect(markerPath("triangle", 10)).toMatch(/^M0 -14L/);
  expect(markerPath("triangle-down", 10)).toMatch(/^M0 14L/);
});
