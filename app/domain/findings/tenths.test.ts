import { describe, expect, it } from "vitest";
import { tenthsOf } from "./tenths.ts";

describe("tenthsOf", () => {
  it("cuts into ten parts of as many, in the order of the first, and tells the medians of both", () => {
    const pairs = Array.from({ length: 40 }, (_, place) => ({ x: 39 - place, y: place * 2 }));
    const parts = tenthsOf(pairs);
    expect(parts.map(({ n }) => n)).toEqual(Array.from({ length: 10 }, () => 4));
    // x 0 to 3 are the last four, whose y are 72, 74, 76, 78.
    expect(parts[0]).toEqual({ x: 1.5, y: 75, n: 4 });
    expect(parts.at(-1)).toEqual({ x: 37.5, y: 3, n: 4 });
  });

  it("keeps together who has the same, and loses nobody", () => {
    const pairs = [...Array.from({ length: 15 }, () => 1), 2, 3, 4, 5, 6].map((x, place) => ({
      x,
      y: place,
    }));
    const parts = tenthsOf(pairs);
    expect(parts[0]).toEqual({ x: 1, y: 7, n: 15 });
    expect(parts.map(({ x }) => x)).toEqual([1, 2, 3.5, 5.5]);
    expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(20);
    expect(
      tenthsOf([
        { x: 1, y: 9 },
        { x: 1, y: 5 },
      ]),
    ).toEqual([{ x: 1, y: 7, n: 2 }]);
    expect(tenthsOf([])).toEqual([]);
  });
});
