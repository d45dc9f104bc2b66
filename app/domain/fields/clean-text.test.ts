import { describe, expect, it } from "vitest";
import { characterCount, cleanText, isLongerThan } from "./clean-text.ts";

describe("cleanText", () => {
  it("keeps line feeds and tabs and takes out what cannot be seen", () => {
    expect(cleanText("  a\r\nb\tc\u0000\u0007\u202Ed\uFEFF ")).toBe("a\nb\tcd");
    expect(cleanText("a\rb\r\rc\r\nd")).toBe("a\nb\n\nc\nd");
  });

  it("writes each character one way and never half of one", () => {
    expect(cleanText("e\u0301")).toBe("\u00E9");
    expect(cleanText("a\uD83D")).toBe("a\uFFFD");
  });
});

describe("isLongerThan", () => {
  it("counts characters as a reader does, not the units they are stored in", () => {
    expect(characterCount("🙂🙂")).toBe(2);
    expect(isLongerThan("🙂".repeat(10), 10)).toBe(false);
    expect(isLongerThan(`${"🙂".repeat(10)}.`, 10)).toBe(true);
    expect([isLongerThan("abc", 3), isLongerThan("abcd", 3)]).toEqual([false, true]);
  });
});
