import { describe, expect, it } from "vitest";
import {
  type AmongStrip,
  amongStripGeometry,
  type StripMark,
  type StripScore,
} from "./among-strip-geometry.ts";

const at = (score: number | null, low = score, high = score): StripScore => ({ score, low, high });
const strip = (change: Partial<AmongStrip>) =>
  amongStripGeometry({ own: null, others: [], median: null, quartiles: null, ...change });

function extentOf({ x, y, bounds }: StripMark) {
  const ends = [
    ...(x === null ? [] : [x - 5, x + 5]),
    ...(bounds === null ? [] : [bounds.x, bounds.x + bounds.width]),
  ];
  return { y, from: Math.min(...ends), to: Math.max(...ends) };
}

describe("amongStripGeometry", () => {
  it("stands scores at their place from 0 to 100, one’s own above all others", () => {
    const { own, others, foot, width } = strip({ own: at(50), others: [at(0), at(100)] });
    expect(own).toMatchObject({ x: 160, bounds: null });
    expect(others.map(({ x }) => x)).toEqual([14, 306]);
    for (const { y } of others) {
      expect(y).toBeGreaterThan(own?.y ?? 0);
      expect(y).toBeLessThan(foot);
    }
    expect(width).toBe(320);
  });

  it("lets no mark touch another one, its bounds included, and keeps the order given", () => {
    const scores = [at(50), at(50), at(52, 20, 80), at(10), at(null, 0, 30), at(90, 90, 100)];
    const { others, foot } = strip({ others: scores });
    expect(others.map(({ x }) => x)).toEqual([160, 160, 165.84, 43.2, null, 276.8]);
    const extents = others.map(extentOf);
    const pairs = extents.flatMap((one, place) =>
      extents.slice(place + 1).map((other) => [one, other] as const),
    );
    const beside = pairs.filter(([one, other]) => one.y === other.y);
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.filter(([one, other]) => one.from <= other.to && other.from <= one.to)).toEqual([]);
    expect(Math.max(...extents.map(({ y }) => y))).toBeLessThan(foot);
  });

  it("draws bounds without a score, and nothing for who has neither", () => {
    const { own, others } = strip({ own: at(null, 20, 60), others: [at(null)] });
    expect(own).toMatchObject({ x: null, bounds: { x: 72.4, width: 116.8 } });
    expect(others).toEqual([]);
    expect(strip({ own: at(null) }).own).toBeNull();
  });

  it("keeps the figure of one’s own score inside the drawing", () => {
    expect(strip({ own: at(10) }).own?.figure.anchor).toBe("start");
    const full = strip({ own: at(94, 90, 100) }).own?.figure;
    expect(full?.anchor).toBe("end");
    expect(full?.x).toBeLessThan(14 + 2.92 * 90);
  });

  it("marks the median and the middle half where they are told", () => {
    expect(strip({ median: 50, quartiles: [25, 75] })).toMatchObject({
      median: 160,
      half: { x: 87, width: 146 },
    });
    expect(strip({})).toMatchObject({ median: null, half: null });
  });
});
