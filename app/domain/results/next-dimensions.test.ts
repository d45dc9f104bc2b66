import { expect, it } from "vitest";
import type { DimensionScore } from "../scoring/score.types.ts";
import { nextDimensions } from "./next-dimensions.ts";

function aDimension(id: string, coverage: number | null, status: DimensionScore["status"] = "not-evaluated") {
  const none = { score: null, low: 0, high: 100, level: null, between: null, answered: 1, applicable: 5 };
  return { id, status, coverage, ...none };
}

const idsOf = (...dimensions: readonly DimensionScore[]) => nextDimensions(dimensions).map(({ id }) => id);

it("names those that lack least for a score, and of two alike the first", () => {
  expect(idsOf(aDimension("a", 0.2), aDimension("b", 0.6), aDimension("c", 0.2))).toEqual(["b", "a", "c"]);
});

it("names three at most, and none that has a score or does not apply", () => {
  const open = ["a", "b", "c", "d"].map((id) => aDimension(id, 0.5));
  expect(idsOf(aDimension("x", 1, "evaluated"), aDimension("y", null, "not-applicable"), ...open)).toEqual([
    ...["a", "b", "c"],
  ]);
});

it("puts what is not covered at all last", () => {
  expect(idsOf(aDimension("a", null), aDimension("b", 0.1))).toEqual(["b", "a"]);
});
