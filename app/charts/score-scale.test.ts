import { expect, test } from "vitest";
import { scoreSpan, scoreX } from "./score-scale.ts";

const scale = { left: 10, width: 300 };

test("0 is the left end, 100 the right end, and the middle is halfway", () => {
  expect([0, 50, 100].map((score) => scoreX(scale, score))).toEqual([10, 160, 310]);
});

test("a span starts at its lower score and is as wide as the difference", () => {
  expect(scoreSpan(scale, 20, 40)).toEqual({ x: 70, width: 60 });
});
