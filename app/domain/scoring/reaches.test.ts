import { describe, expect, it } from "vitest";
import { reaches } from "./reaches.ts";

describe("reaches", () => {
  it("includes the threshold", () => expect(reaches(60, 60)).toBe(true));
  it("begins one billionth below it", () => {
    expect([reaches(0, 1e-9), reaches(0, 2e-9)]).toEqual([true, false]);
  });
  it("forgives what binary fractions lose", () => expect(reaches(59.99999999999999, 60)).toBe(true));
  it("forgives nothing that a person could see", () => expect(reaches(59.999, 60)).toBe(false));
});
