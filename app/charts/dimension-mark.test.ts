import { expect, test } from "vitest";
import { dimensionMark } from "./dimension-mark.ts";

test("the first nine dimensions have nine letters, shapes and colours", () => {
  const marks = Array.from({ length: 9 }, (_, place) => dimensionMark(place));
  expect(marks.map((mark) => mark.letter).join("")).toBe("ABCDEFGHI");
  expect(new Set(marks.map((mark) => mark.shape)).size).toBe(9);
  expect(marks.map((mark) => mark.hue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a tenth dimension is told apart by its letter", () => {
  expect(dimensionMark(9)).toEqual({ letter: "J", shape: "circle", hue: 1 });
});
