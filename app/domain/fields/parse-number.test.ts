import { describe, expect, it } from "vitest";
import { isAmbiguousNumber, parseNumber } from "./parse-number.ts";

describe("parseNumber", () => {
  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 234", 1234],
    ["1\u202F234\u00A0567,25", 1234567.25],
    ["-3", -3],
    ["\u22123", -3],
    ["007", 7],
  ])("reads %s", (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  it.each(["", "-", "abc", "1e5", "0x10", "Infinity", "NaN", "1,2,3", "1.", ",5", "9".repeat(16)])(
    "refuses %s",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
});

it("S1: is not looked for in what no number needs", () => {
  expect(parseNumber(`${" ".repeat(99)}1`)).toBe(1);
  expect(parseNumber(`${" ".repeat(100)}1`)).toBeUndefined();
  expect(isAmbiguousNumber(`${" ".repeat(95)}1,234`)).toBe(true);
  expect(isAmbiguousNumber(`${" ".repeat(96)}1,234`)).toBe(false);
});

describe("isAmbiguousNumber", () => {
  it("is true of a comma before exactly three digits", () => {
    expect(isAmbiguousNumber("1,234")).toBe(true);
    expect(isAmbiguousNumber("12,345")).toBe(true);
    expect(isAmbiguousNumber("1,2345")).toBe(false);
    expect(isAmbiguousNumber("0,234")).toBe(false);
    expect(isAmbiguousNumber("1,23")).toBe(false);
    expect(isAmbiguousNumber("1 234,567")).toBe(false);
  });
});
