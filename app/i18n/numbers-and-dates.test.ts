import { describe, expect, it } from "vitest";
import { formatsOf } from "./numbers-and-dates.ts";

const fr = formatsOf("fr");
const en = formatsOf("en");
const newYear = new Date("2026-12-31T23:30:00Z");

describe("numbers and dates", () => {
  it("writes decimals with the mark of the language", () => {
    expect(fr.number(3.456, { decimals: 1 })).toBe("3,5");
    expect(en.number(3, { decimals: 1 })).toBe("3.0");
  });

  it("groups thousands with a space that does not break in French", () => {
    expect(fr.number(12_345)).toBe("12\u202f345");
    expect(en.number(12_345)).toBe("12,345");
  });

  it("writes a share as a percentage", () => {
    expect(fr.percent(0.42)).toBe("42\u00a0%");
    expect(en.percent(0.425, { decimals: 1 })).toBe("42.5%");
  });

  it("dates an instant by the wall clock in France", () => {
    expect(fr.date(newYear)).toBe("1 janvier 2027");
    expect(en.date(newYear)).toBe("1 January 2027");
  });

  it("D17: says whose clock a time is read on, and leaves the one of a browser alone", () => {
    expect(fr.time(newYear)).toBe("00:30\u00a0(Paris)");
    expect(en.time(newYear)).toBe("00:30\u00a0(Paris)");
    expect(fr.localTime(newYear)).toMatch(/^\d\d:30$/);
  });

  it("joins a list, and leaves an empty one empty", () => {
    expect(fr.list(["a", "b", "c"])).toBe("a, b et c");
    expect(en.list([])).toBe("");
  });
});
