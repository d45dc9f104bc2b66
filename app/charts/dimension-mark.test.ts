import { expect, test } from "vitest";
import { dimensionMark } from "./dimension-mark.ts";

test("the first nine dimensions have nine letters, shapes and colours", () => {
  const marks = Array.from({ length: 9 }, (_, place) => dimensionMark(place));
  expect(marks.map((mark) => mark.letter).join("")).toBe("ABCDEFGHI");
  expect(new Set(marks.map((mark) => mark.shape)).size).toBe(9);
  expect(marks.map((mark) => mark.hue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("Q6: dimensions past the ninth have shapes of their own", () => {
  const shapes = Array.from({ length: 18 }, (_, place) => dimensionMark(place).shape);
  expect(new Set(shapes).size).toBe(18);
  expect(dimensionMark(9)).toEqual({ letter: "J", shape: "ring", hue: 1 });
  expect(dimensionMark(18)).toEqual({ letter: "S", shape: "circle", hue: 1 });
  expect(dimensionMark(26)).toEqual({ letter: "A", shape: "cross", hue: 9 });
});

test("Q6: letter and shape together tell 234 dimensions apart", () => {
  const marks = Array.from({ length: 234 }, (_, place) => dimensionMark(place));
  expect(new Set(marks.map(({ letter, shape }) => letter + shape)).size).toBe(234);
});
