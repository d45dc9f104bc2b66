import { describe, expect, it } from "vitest";
import { dotRun, votesPerDot } from "./dot-run-geometry.ts";

describe("a run of dots", () => {
  it("has one dot a vote in rows of ten, none on another, all within its frame", () => {
    const { dots, width, height } = dotRun(23, 1);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(23);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(3);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  it("is as wide as what it has, and nothing where nobody voted", () => {
    expect(dotRun(3, 1).width).toBeLessThan(dotRun(9, 1).width);
    expect(dotRun(10, 1).width).toBe(dotRun(31, 1).width);
    expect(dotRun(0, 1)).toEqual({ dots: [], width: 0, height: 0 });
  });

  it("lets a dot stand for several votes once the fullest level would take more than four rows", () => {
    expect([[], [0], [40, 3], [41], [300, 2]].map(votesPerDot)).toEqual([1, 1, 1, 2, 8]);
    expect(dotRun(300, 8).dots).toHaveLength(38);
    expect(dotRun(2, 8).dots).toHaveLength(1);
  });
});
