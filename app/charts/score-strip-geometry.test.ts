import { describe, expect, it } from "vitest";
import { scoreStripGeometry } from "./score-strip-geometry.ts";

const strip = (...scores: readonly number[]) => scoreStripGeometry({ scores, median: null, interval: null });

describe("scoreStripGeometry", () => {
  it("stands each score at its place from 0 to 100, on the line", () => {
    const { dots, foot, radius } = strip(0, 50, 100);
    expect(dots.map(({ x }) => x)).toEqual([16, 240, 464]);
    for (const { y } of dots) expect(y + radius).toBeLessThan(foot);
  });

  it("puts above each other what would cover each other, in the order in which they were given", () => {
    const { dots, height } = strip(50, 20, 50.5, 50);
    const [first, alone, near, same] = dots;
    expect([first?.y, same?.y, near?.y].toSorted((a, b) => (b ?? 0) - (a ?? 0))).toEqual([
      first?.y,
      same?.y,
      near?.y,
    ]);
    expect(new Set([first?.y, near?.y, same?.y]).size).toBe(3);
    expect(alone?.y).toBe(first?.y);
    expect(height).toBe(strip(50).height + 22);
    for (const [place, one] of dots.entries())
      for (const other of dots.slice(place + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(10);
  });

  it("marks the median and where the median of all lies, and neither where there is none", () => {
    const told = scoreStripGeometry({ scores: [10, 30], median: 20, interval: { low: 10, high: 30 } });
    expect(told).toMatchObject({ median: 105.6, band: { x: 60.8, width: 89.6 } });
    expect(strip(1)).toMatchObject({ median: null, band: null });
    expect(strip().dots).toEqual([]);
    expect(strip().ticks.map(({ score, x }) => [score, x])).toEqual(
      [0, 20, 40, 60, 80, 100].map((score) => [score, expect.closeTo(16 + 4.48 * score, 6)]),
    );
  });
});
