import { expect, it } from "vitest";
import { adjustedP } from "./adjusted-p.ts";

it("adjusts as worked out by hand", () => {
  const adjusted = adjustedP([0.05, 0.005, 0.3, 0.009, 0.2, 0.1]);
  for (const [place, value] of [0.1, 0.027, 0.3, 0.027, 0.24, 0.15].entries())
    expect(adjusted[place]).toBeCloseTo(value, 12);
});

it("makes four in a row the largest of them, and says nothing of none", () => {
  for (const one of adjustedP([0.01, 0.02, 0.03, 0.04])) expect(one).toBeCloseTo(0.04, 12);
  expect(adjustedP([])).toEqual([]);
  expect(adjustedP([0.9, 1])).toEqual([1, 1]);
  expect(adjustedP([0.4])).toEqual([0.4]);
});
