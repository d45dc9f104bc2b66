import { expect, it } from "vitest";
import type { RecommendedLever } from "../levers/recommendation.types.ts";
import { firstLeverOf, firstLevers } from "./first-levers.ts";

const lever = (id: string, ...indicators: string[]): RecommendedLever => ({
  ...{ id, priority: 1, dimension: "one", first: [] },
  because: indicators.map((indicator) => ({ indicator, level: 0 })),
});
const [a, b, c, d] = [lever("a", "q1"), lever("b", "q2", "q3"), lever("c", "q1"), lever("d", "q3")];
const recommendation = { lanes: { quick: [b, d], mandate: [a] }, all: [a, b, c, d], blindSpots: [] };

it("takes those put forward, across lanes, in order of priority", () => {
  expect(firstLevers(recommendation, 3)).toEqual([a, b, d]);
  expect(firstLevers(recommendation, 2)).toEqual([a, b]);
  expect(firstLevers({ lanes: {}, all: [a], blindSpots: [] }, 3)).toEqual([]);
});

it("finds the first one that a section calls for, put forward or not", () => {
  const section = (...ids: string[]) => ({ questions: ids.map((id) => ({ id })) });
  expect(firstLeverOf(recommendation, section("q3"))).toBe(b);
  expect(firstLeverOf(recommendation, section("q9", "q1"))).toBe(a);
  expect(firstLeverOf(recommendation, section("q9"))).toBeUndefined();
});
