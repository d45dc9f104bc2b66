import { describe, expect, it } from "vitest";
import { rankAgreement } from "./rank-agreement.ts";
import { drawsFrom, shuffle } from "./seeded-draws.ts";

describe("rankAgreement", () => {
  it("is what is worked out by hand for three bodies and three items", () => {
    // Sums 4, 6, 8: 12 × 8 / (9 × 24).
    const told = rankAgreement(
      [
        ["a", "b", "c"],
        ["a", "c", "b"],
        ["b", "a", "c"],
      ],
      ["a", "b", "c"],
      1,
    );
    expect(told?.w).toBeCloseTo(96 / 216, 12);
    expect(told?.isConsensus).toBe(true);
    expect(told?.items).toEqual([
      { id: "a", meanRank: expect.closeTo(4 / 3, 12), borda: 5, named: 3 },
      { id: "b", meanRank: 2, borda: 3, named: 3 },
      { id: "c", meanRank: expect.closeTo(8 / 3, 12), borda: 1, named: 3 },
    ]);
    // Of 216 ways to deal the three orders, as many come as near to agreement.
    expect(told?.p).toBeCloseTo(78 / 216, 1);
  });

  it("is 1 where all agree, whatever they left out", () => {
    const told = rankAgreement(
      [
        ["a", "b"],
        ["a", "b"],
        ["a", "b"],
      ],
      ["d", "c", "b", "a"],
      1,
    );
    expect(told?.w).toBeCloseTo(1, 12);
    expect(told?.items.map(({ id, meanRank, named }) => [id, meanRank, named])).toEqual([
      ["a", 1, 3],
      ["b", 2, 3],
      ["d", 3.5, 0],
      ["c", 3.5, 0],
    ]);
    // Half a point for what stands beside.
    expect(told?.items.map(({ borda }) => borda)).toEqual([9, 6, 1.5, 1.5]);
  });

  it("is 0 where two are opposite", () => {
    expect(
      rankAgreement(
        [
          ["a", "b", "c"],
          ["c", "b", "a"],
        ],
        ["a", "b", "c"],
        1,
      ),
    ).toMatchObject({ w: 0, p: 1, n: 2 });
  });

  it("counts no item twice, and none that there is not", () => {
    const told = rankAgreement(
      [
        ["a", "a", "x", "b"],
        ["a", "b"],
      ],
      ["a", "b", "c"],
      1,
    );
    expect(told?.w).toBeCloseTo(1, 12);
  });

  it("says nothing of one body, of one item, nor where nobody prefers anything", () => {
    expect(rankAgreement([["a", "b"]], ["a", "b"], 1)).toBeNull();
    expect(rankAgreement([["a"], ["a"]], ["a"], 1)).toBeNull();
    expect(rankAgreement([[], []], ["a", "b"], 1)).toBeNull();
    expect(rankAgreement([], ["a", "b"], 1)).toBeNull();
  });

  it("finds no agreement in chance, and one that is planted", () => {
    const draw = drawsFrom(6);
    const ids = [..."abcdefghij"];
    const order = () => {
      const places = ids.map((_, place) => place);
      shuffle(places, draw);
      return places.map((place) => ids[place] ?? "");
    };
    const chance = Array.from({ length: 22 }, order);
    expect(rankAgreement(chance, ids, 1)?.p).toBeGreaterThan(0.05);
    const planted = chance.map((one) => ["a", "b", ...one.filter((id) => id !== "a" && id !== "b")]);
    expect(rankAgreement(planted, ids, 1)?.p).toBeLessThan(0.001);
  });
});
