import { describe, expect, it } from "vitest";
import { type SlopePoint, slopeGeometry } from "./slope-geometry.ts";

const at = (name: string, score: number | null, more: Partial<SlopePoint> = {}): SlopePoint => ({
  ...{ name, score, low: score, high: score, scoreText: score === null ? null : String(score) },
  ...{ isBreak: false, ...more },
});

describe("slopeGeometry", () => {
  it("places editions evenly from left to right, and scores from the foot up", () => {
    const { points, dots, ticks, plot } = slopeGeometry([at("2024", 0), at("2026", 50), at("2028", 100)]);
    expect(points.map(({ x }) => x)).toEqual([62, 172, 282]);
    expect(dots.map(({ y }) => y)).toEqual([plot.bottom, (plot.top + plot.bottom) / 2, plot.top]);
    expect(ticks.map(({ score }) => score)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("joins neighbours of the same questions, and marks a break between others", () => {
    const whole = slopeGeometry([at("2024", 20), at("2026", 60)]);
    expect(whole.lines).toBe("M62 138L282 82");
    expect(whole.breaks + whole.brokenLines).toBe("");
    const broken = slopeGeometry([at("2024", 20), at("2026", 60, { isBreak: true })]);
    expect(broken.lines).toBe("");
    expect(broken.brokenLines).toBe("M62 138L282 82");
    expect(broken.breaks.match(/M/g)).toHaveLength(2);
  });

  it("draws no dot and no line where there is no score, and never a zero", () => {
    const { dots, lines, bounds, points } = slopeGeometry([
      at("2024", 20),
      at("2026", null, { low: 10, high: 90 }),
      at("2028", 40),
    ]);
    expect(dots).toHaveLength(2);
    expect(lines).toBe("");
    expect(bounds).toMatch(/^M172 [\d.]+V[\d.]+$/);
    expect(points[1]?.figure).toBeNull();
  });

  it("stands in the middle alone, draws nothing of nothing, and leaves names out before they touch", () => {
    expect(slopeGeometry([at("2026", 40)]).points[0]?.x).toBe(172);
    expect(slopeGeometry([])).toMatchObject({ points: [], dots: [], lines: "" });
    const many = slopeGeometry(Array.from({ length: 9 }, (_, year) => at(String(2020 + year), 40)));
    const named = many.points.filter(({ isNamed }) => isNamed).map(({ x }) => x);
    expect(named.at(-1)).toBe(282);
    expect(named.every((x, place) => place === 0 || x - (named[place - 1] ?? 0) >= 54)).toBe(true);
  });
});
