import { expect, test } from "vitest";
import { dimensionMark } from "./dimension-mark.ts";
import { markerPath } from "./marker-path.ts";

const SHAPES = Array.from({ length: 18 }, (_, place) => dimensionMark(place).shape);

test("no two shapes share an outline", () => {
  expect(new Set(SHAPES.map((shape) => markerPath(shape, 6))).size).toBe(18);
});

test.each(SHAPES)("%s is closed and stays within one and a half times its size", (shape) => {
  const path = markerPath(shape, 6);
  expect(path.endsWith("Z")).toBe(true);
  const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Math.abs(Number(text)));
  expect(Math.max(...numbers)).toBeLessThanOrEqual(shape === "circle" || shape === "ring" ? 12 : 9);
});

test("a triangle points up and its twin down", () => {
  expect(markerPath("triangle", 10)).toMatch(/^M0 -14L/);
  expect(markerPath("triangle-down", 10)).toMatch(/^M0 14L/);
});

test.each([
  ["triangle-left", "M-14 0L"],
  ["triangle-right", "M14 0L"],
  ["star-four", "M0 -14L"],
  ["bar", "M-12 -5L12 -5L12 5L-12 5Z"],
  ["pillar", "M-5 -12L5 -12L5 12L-5 12Z"],
  ["hourglass", "M-10.5 -10.5L10.5 -10.5L-10.5 10.5L10.5 10.5Z"],
] as const)("%s points where its name says", (shape, start) => {
  expect(markerPath(shape, 10)).toMatch(new RegExp(`^${start}`));
});

test.each(["ring", "frame"] as const)("%s is a shape with a hole drawn the other way round", (shape) => {
  expect(markerPath(shape, 10).match(/M/g)).toHaveLength(2);
});
