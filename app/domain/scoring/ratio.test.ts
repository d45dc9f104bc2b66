import { describe, expect, it } from "vitest";
import { meanOf, ratio } from "./ratio.ts";

describe("ratio", () => {
  it("divides", () => expect(ratio(3, 4)).toBe(0.75));
  it("has no value over zero, even for zero over zero", () => {
    expect(ratio(1, 0)).toBeUndefined();
    expect(ratio(0, 0)).toBeUndefined();
  });
});

describe("meanOf", () => {
  it("is the arithmetic mean", () => expect(meanOf([1, 2, 6])).toBe(3));
  it("has no value for an empty list", () => expect(meanOf([])).toBeUndefined());
});
