import { describe, expect, it } from "vitest";
import { type Pair, rankCorrelation } from "./rank-correlation.ts";
import { rankOrderSum } from "./rank-order-sum.ts";
import { drawsFrom, shuffle } from "./seeded-draws.ts";

const pairs = (x: readonly number[], y: readonly number[]): Pair[] =>
  x.map((one, place) => ({ x: one, y: y[place] ?? 0 }));

describe("rankCorrelation", () => {
  it("gives the tau-b of SciPy's manual, ties on both sides", () => {
    expect(rankCorrelation(pairs([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]), 1)?.tau).toBeCloseTo(-0.471_404_521, 8);
  });

  it("gives Spearman's rho with midranks, as worked out by hand", () => {
    // Ranks 1 2.5 2.5 4 and 1 3 2 4: 4.5 / sqrt(4.5 × 5).
    expect(rankCorrelation(pairs([1, 2, 2, 4], [1, 3, 2, 4]), 1)?.rho).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it("is 1 for the same order and -1 for the opposite one, with the p of a full count", () => {
    const [same, opposite] = [
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
    ].map((y) => rankCorrelation(pairs([1, 2, 3, 4, 5], y), 3));
    expect(same).toMatchObject({ tau: 1, rho: expect.closeTo(1, 12) });
    expect(opposite).toMatchObject({ tau: -1, rho: expect.closeTo(-1, 12) });
    // Two of 120 orders are as far from chance.
    expect(same?.p).toBeCloseTo(2 / 120, 2);
    expect(opposite?.p).toBeCloseTo(2 / 120, 2);
  });

  it("says nothing of what does not change, nor of two", () => {
    expect(rankCorrelation(pairs([1, 2, 3], [5, 5, 5]), 1)).toBeNull();
    expect(rankCorrelation(pairs([5, 5, 5], [1, 2, 3]), 1)).toBeNull();
    expect(rankCorrelation(pairs([1, 2], [1, 2]), 1)).toBeNull();
    expect(rankCorrelation([], 1)).toBeNull();
  });

  it("gives the same p again, never 0", () => {
    const twenty = Array.from({ length: 20 }, (_, place) => place);
    const once = rankCorrelation(pairs(twenty, twenty), 5);
    expect(once).toEqual(rankCorrelation(pairs(twenty, twenty), 5));
    expect(once?.p).toBe(1 / 5_001);
  });

  it("gives of many what shuffles of them give, ties on both sides", () => {
    const draw = drawsFrom(11);
    const x = Array.from({ length: 150 }, () => draw(9));
    const y = x.map((one) => draw(6) + (draw(12) === 0 ? one : 0));
    const sum = Math.abs(rankOrderSum(x, y));
    const again = Array.from({ length: 4_000 }, () => {
      const shuffled = [...y];
      shuffle(shuffled, draw);
      return Math.abs(rankOrderSum(x, shuffled)) >= sum;
    });
    const share = again.filter((isAsFar) => isAsFar).length / again.length;
    expect(share).toBeGreaterThan(0.01);
    expect(Math.abs((rankCorrelation(pairs(x, y), 1)?.p ?? 0) - share)).toBeLessThan(0.02);
  });

  it("rejects chance as often as it says", () => {
    const draw = drawsFrom(2);
    const small = Array.from(
      { length: 100 },
      (_, seed) =>
        rankCorrelation(
          Array.from({ length: 8 }, () => ({ x: draw(1_000), y: draw(1_000) })),
          seed,
        )?.p ?? 0,
    );
    expect(small.filter((p) => p <= 0.05).length).toBeLessThanOrEqual(12);
    expect(small.filter((p) => p <= 0.5).length).toBeGreaterThan(30);
  });
});
