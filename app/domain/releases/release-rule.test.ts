import { describe, expect, it } from "vitest";
import { type Basis, changesBetween, RELEASE_FLOOR, whyNotYet } from "./release-rule.ts";

describe("the rule of releases", () => {
  it("has a floor of five", () => {
    expect(RELEASE_FLOOR).toBe(5);
  });

  it.each([
    [4, [], "TOO_FEW"],
    [4, [9], "TOO_FEW"],
    [5, [], null],
    [5, [5], null],
    [6, [4], "TOO_CLOSE"],
    [20, [9, 4, 9], "TOO_CLOSE"],
    [20, [9, 5, 9], null],
  ])("says of %d bodies with %j changes: %s", (members, changes, expected) => {
    expect(whyNotYet({ members, changes })).toBe(expected);
  });
});

describe("changes between two bases", () => {
  it.each<[Basis, Basis, number]>([
    [{}, {}, 0],
    [{ a: "1" }, { a: "1" }, 0],
    [{ a: "1" }, { a: "2" }, 1],
    [{ a: "1" }, {}, 1],
    [{}, { a: "1", b: "1" }, 2],
    [{ a: "1", b: "1", c: "1" }, { a: "1", b: "2", d: "1" }, 3],
    [{ toString: "1" }, {}, 1],
  ])("of %j and %j are %d", (one, other, expected) => {
    expect(changesBetween(one, other)).toBe(expected);
    expect(changesBetween(other, one)).toBe(expected);
  });
});
