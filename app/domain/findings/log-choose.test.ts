import { expect, it } from "vitest";
import { chanceOfAtLeast, logChoose } from "./log-choose.ts";

it("counts ways as they are worked out by hand", () => {
  expect(Math.exp(logChoose(10, 3))).toBeCloseTo(120, 9);
  expect(Math.exp(logChoose(22, 7))).toBeCloseTo(170_544, 4);
  expect(logChoose(5, 0)).toBeCloseTo(0, 12);
  expect(logChoose(5, 6)).toBe(Number.NEGATIVE_INFINITY);
  expect(logChoose(5, -1)).toBe(Number.NEGATIVE_INFINITY);
  // ln C(35000, 17500) by Stirling: n ln 2 - ln(π n / 2) / 2.
  expect(logChoose(35_000, 17_500)).toBeCloseTo(35_000 * Math.LN2 - Math.log(Math.PI * 17_500) / 2, 4);
});

it("gives the chance of an urn, the end included", () => {
  const urn = { all: 10, marked: 3, drawn: 3 };
  expect(chanceOfAtLeast(3, urn)).toBeCloseTo(1 / 120, 12);
  expect(chanceOfAtLeast(2, urn)).toBeCloseTo((1 + 3 * 7) / 120, 12);
  expect(chanceOfAtLeast(0, urn)).toBeCloseTo(1, 12);
  expect(chanceOfAtLeast(-2, urn)).toBeCloseTo(1, 12);
  expect(chanceOfAtLeast(4, urn)).toBe(0);
  // One less, from 1 to 0, must be drawn of the unmarked ones.
  expect(chanceOfAtLeast(2, { all: 4, marked: 3, drawn: 3 })).toBeCloseTo(1, 12);
});
