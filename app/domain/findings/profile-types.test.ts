import { describe, expect, it } from "vitest";
import type { Profile } from "./profile-shape.ts";
import { profileTypes } from "./profile-types.ts";
import { drawsFrom } from "./seeded-draws.ts";

function chance(n: number, seed: number): readonly Profile[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: n }, (_, place) => ({
    id: `b${place}`,
    scores: Array.from({ length: 9 }, () => draw(101)),
  }));
}
/** Two kinds of bodies at every height: strong in the first dimensions, or in the last ones. */
function planted(n: number, seed: number): readonly Profile[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: n }, (_, place) => {
    const height = draw(30);
    const isFirst = place % 2 === 0;
    const scores = Array.from(
      { length: 9 },
      (_, dimension) => height + draw(16) + (dimension < 4 === isFirst ? 45 : 0),
    );
    return { id: `b${place}`, scores };
  });
}

describe("profileTypes", () => {
  it("finds two kinds that are there, whatever their heights, and names who is in which", () => {
    const told = profileTypes(planted(22, 3), 1);
    expect(told).toMatchObject({ kind: "found", n: 22 });
    expect(told.groups).toHaveLength(2);
    expect(told.groups[0]).toEqual(Array.from({ length: 11 }, (_, place) => `b${2 * place}`));
    expect(told.silhouette).toBeGreaterThan(told.byChance ?? 1);
  });

  it("finds none in pure chance but once in twenty", () => {
    const kinds = Array.from({ length: 30 }, (_, seed) => profileTypes(chance(12, 1_000 + seed), seed).kind);
    expect(kinds.filter((kind) => kind === "found").length).toBeLessThanOrEqual(5);
    expect(new Set(kinds)).toContain("none");
  });

  it("says no type where profiles differ in their height alone", () => {
    const draw = drawsFrom(5);
    const alike = Array.from({ length: 15 }, (_, place) => {
      const height = 5 * place;
      return { id: `b${place}`, scores: Array.from({ length: 9 }, () => height + draw(25)) };
    });
    expect(profileTypes(alike, 1)).toMatchObject({ kind: "none", groups: [] });
  });

  it("asks nothing of fewer than twelve, of more than four hundred, and of one dimension", () => {
    expect(profileTypes(planted(11, 1), 1)).toEqual({
      kind: "few",
      n: 11,
      groups: [],
      silhouette: null,
      byChance: null,
    });
    expect(profileTypes(planted(12, 1), 1).kind).toBe("found");
    expect(profileTypes(chance(401, 1), 1)).toMatchObject({ kind: "many", n: 401, silhouette: null });
    const one = chance(12, 1).map(({ id, scores: [score = 0] }) => ({ id, scores: [score, null, null] }));
    expect(profileTypes(one, 1).kind).toBe("few");
    expect(profileTypes([], 1).kind).toBe("few");
  });

  it("gives the same again from the same seed, and holds where all profiles are one", () => {
    expect(profileTypes(chance(13, 4), 9)).toEqual(profileTypes(chance(13, 4), 9));
    const same = Array.from({ length: 12 }, (_, place) => ({ id: `b${place}`, scores: [1, 2, 3] }));
    expect(profileTypes(same, 1)).toMatchObject({ kind: "none" });
  });
});
