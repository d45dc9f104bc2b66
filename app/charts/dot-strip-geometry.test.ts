import { describe, expect, it } from "vitest";
import { dotStripGeometry } from "./dot-strip-geometry.ts";

describe("a strip of dots", () => {
  it("has one dot an answer, within its column and above the foot", () => {
    const { columns, foot, columnWidth } = dotStripGeometry([0, 1, 7, 0, 23]);
    expect(columns.map(({ dots }) => dots.length)).toEqual([0, 1, 7, 0, 23]);
    for (const { left, dots } of columns)
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThan(left);
        expect(x).toBeLessThan(left + columnWidth);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(foot);
      }
  });

  it("puts no dot on another", () => {
    const dots = dotStripGeometry([60, 0, 3, 5, 6]).columns.flatMap((column) => column.dots);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(74);
  });

  it("grows with its fullest column, and not below two rows", () => {
    const heightOf = (count: number) => dotStripGeometry([count, 0, 0, 0, 0]).height;
    expect(heightOf(0)).toBe(heightOf(10));
    expect(heightOf(11)).toBeGreaterThan(heightOf(10));
  });

  it("centres a row that is not full", () => {
    const [column] = dotStripGeometry([2, 0, 0, 0, 0]).columns;
    const [first, second] = column?.dots ?? [];
    expect(((first?.x ?? 0) + (second?.x ?? 0)) / 2).toBe(column?.middle);
  });
});
