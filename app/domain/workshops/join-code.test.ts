import { describe, expect, it } from "vitest";
import {
  CODE_ALPHABET,
  newJoinCode,
  newSeatCode,
  readJoinCode,
  readSeatCode,
  spacedCode,
} from "./join-code.ts";

describe("a join code", () => {
  it.each(["K7PTXA", "k7ptxa", " K7P TXA ", "k7p-txa", "K7P‑TXA", "k 7 p t x a"])(
    "is read in %j",
    (typed) => {
      expect(readJoinCode(typed)).toBe("K7PTXA");
    },
  );

  it.each([
    "",
    "K7PTX",
    "K7PTXAB",
    "K7PTX0",
    "K7PTXI",
    "K7PTX<",
    "ǅ7PTXA",
    "K7P_TXA",
    "é7PTXA",
    `K7PTXA${" ".repeat(40)}`,
  ])("is not in %j", (typed) => {
    expect(readJoinCode(typed)).toBeNull();
  });

  it("is read in 32 signs of whoever types generously, and in no more", () => {
    expect(readJoinCode(`K7PTXA${" ".repeat(26)}`)).toBe("K7PTXA");
    expect(readJoinCode(`K7PTXA${" ".repeat(27)}`)).toBeNull();
  });

  it("holds no two signs that look alike", () => {
    expect(CODE_ALPHABET).toHaveLength(27);
    expect(CODE_ALPHABET).not.toMatch(/[ILOSZ0125]/);
    expect(new Set(CODE_ALPHABET).size).toBe(27);
  });

  it("is made of signs that are equally likely: bytes past whole rounds are drawn again", () => {
    const draws = [Uint8Array.of(255, 243, 0, 26, 27, 242), Uint8Array.of(1, 2, 3, 4, 5, 6)];
    const code = newJoinCode(() => draws.shift() ?? expect.fail("drawn too often"));
    expect(code).toBe("A9A9BC");
    expect(newSeatCode(() => Uint8Array.of(0, 1, 2, 3))).toBe("ABCD");
  });

  it("is read out in two halves", () => {
    expect(spacedCode("K7PTXA")).toBe("K7P TXA");
    expect(spacedCode("K7PT")).toBe("K7-PT");
    expect(readSeatCode("k7-pt")).toBe("K7PT");
    expect(readSeatCode("K7PTXA")).toBeNull();
  });
});
