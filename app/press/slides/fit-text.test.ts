import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToLines, linesOf, widthOf } from "./fit-text.ts";

const room = { width: 100, size: 12 };

describe("how wide a text is", () => {
  it("is the sum of its signs at that size, whatever accents they have", () => {
    expect(widthOf("", 12)).toBe(0);
    // 667 + 556 + 222 thousandths of 10 points, and six hundredths more.
    expect(widthOf("Aal", 10)).toBeCloseTo(14.45 * 1.06, 6);
    expect(widthOf("Éèç", 10)).toBeCloseTo(widthOf("Eec", 10), 6);
    expect(widthOf("中", 10)).toBeGreaterThan(widthOf("W", 10));
  });
});

describe("the lines of a text", () => {
  it("break between words, at ends of lines, and within a word that is wider than the column", () => {
    expect(linesOf("", room)).toEqual([""]);
    expect(linesOf("un deux", room)).toEqual(["un deux"]);
    expect(linesOf("un deux trois quatre", room)).toEqual(["un deux trois", "quatre"]);
    expect(linesOf("un\n\ndeux", room)).toEqual(["un", "", "deux"]);
    const broken = linesOf("W".repeat(20), room);
    expect(broken.join("")).toBe("W".repeat(20));
    expect(broken.length).toBeGreaterThan(2);
  });

  it("are as many as are asked for", () => {
    expect(linesOf("mot ".repeat(10_000), room, 3)).toHaveLength(3);
    expect(linesOf("a\n".repeat(10_000), room, 3)).toHaveLength(3);
  });

  it("have room in the column, whatever is typed, and lose no word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const lines = linesOf(text, room);
        for (const line of lines) expect([...line].length < 2 || widthOf(line, 12) <= 100).toBe(true);
        expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(text.replaceAll(/[ \n]/g, ""));
      }),
    );
  });
});

describe("a text that is cut", () => {
  it("is itself where it has room", () => {
    expect(cutToLines("un deux trois quatre", 2, room)).toBe("un deux trois quatre");
  });

  it("ends with “…” within its last line", () => {
    expect(cutToLines("un deux trois quatre", 1, room)).toBe("un deux trois…");
    expect(cutToLines("un deux\ntrois\nquatre", 2, room)).toBe("un deux trois…");
  });

  it("has room in as many lines, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (text, most) => {
          expect(linesOf(cutToLines(text, most, room), room).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
