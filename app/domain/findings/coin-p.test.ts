import { expect, it } from "vitest";
import { coinP } from "./coin-p.ts";

it.each([
  [5, 0, 2 / 32],
  [0, 5, 2 / 32],
  [6, 0, 2 / 64],
  [7, 1, (2 * (1 + 8)) / 256],
  [9, 3, (2 * (1 + 12 + 66 + 220)) / 4_096],
  [22, 0, 2 / 4_194_304],
])("%i heads of a coin and %i tails have the chance of the binomial, on both sides", (heads, tails, p) => {
  expect(coinP(heads, tails)).toBeCloseTo(p, 12);
});

it("is certain where both are as many, or nothing was thrown", () => {
  for (const [heads, tails] of [
    [0, 0],
    [1, 1],
    [11, 11],
    [3, 2],
  ] as const)
    expect(coinP(heads, tails)).toBe(1);
});
