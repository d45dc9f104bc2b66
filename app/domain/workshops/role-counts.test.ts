import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import { roleCounts } from "./role-counts.ts";
import type { Vote } from "./round-result.ts";

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const of = (role: string, ...votes: readonly Vote[]) => votes.map((vote) => ({ role, vote }));

describe("votes by role", () => {
  it("are told with three of each and three others", () => {
    const votes = [...of("elu", 1, 1, "dk"), ...of("dsi", 4, 3, 3)];
    expect(roleCounts(votes.toReversed(), LEVELS)).toEqual(roleCounts(votes, LEVELS));
    expect(roleCounts(votes, LEVELS)).toEqual([
      { role: "dsi", counts: counts(0, 0, 0, 2, 1), dontKnow: 0 },
      { role: "elu", counts: counts(0, 2, 0, 0, 0), dontKnow: 1 },
    ]);
  });

  it("are not told with two of a role, nor of one role alone, nor of nobody", () => {
    expect(roleCounts([...of("dsi", 4, 3, 3), ...of("elu", 1, 1)], LEVELS)).toBeNull();
    expect(roleCounts(of("dsi", 4, 3, 3, 2), LEVELS)).toBeNull();
    expect(roleCounts([], LEVELS)).toBeNull();
  });

  it("are not told of the others either, where one role has too few: the rest would tell it", () => {
    expect(roleCounts([...of("a", 1, 1, 1), ...of("b", 2, 2, 2), ...of("c", 3)], LEVELS)).toBeNull();
  });
});

function counts(...all: readonly number[]) {
  return all.map((count, level) => ({ level, count }));
}
