import { expect, test } from "vitest";
import { placeLabels } from "./place-labels.ts";

const frame = { width: 400, lineHeight: 20, reach: 100 };

test("without a label the drawing is as high as its circle", () => {
  expect(placeLabels([], frame)).toEqual({ center: { x: 200, y: 100 }, height: 205, labels: [] });
});

test("labels up to a fifth of the reach beside the vertical are centred", () => {
  const text = { text: "Un", note: null, limit: 10 };
  const many = placeLabels(
    Array.from({ length: 36 }, () => text),
    frame,
  ).labels.map(({ anchor }) => anchor);
  expect(many.slice(0, 4)).toEqual(["middle", "middle", "start", "start"]);
  expect(many.slice(16, 21)).toEqual(["start", "middle", "middle", "middle", "end"]);
  expect(many.slice(-2)).toEqual(["end", "middle"]);
});
