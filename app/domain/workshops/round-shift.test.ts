import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import type { Vote } from "./round-result.ts";
import { modalLevel, roundShift } from "./round-shift.ts";

/** "13" voted for 1, then for 3; "d" does not know. */
const pairs = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [before, after] = [...text].map((sign): Vote => (sign === "d" ? "dk" : (Number(sign) as Level)));
    return { before: before ?? "dk", after: after ?? "dk" };
  });

describe("the shift between two rounds", () => {
  it("counts who moved and which way, and those who found or lost a level apart", () => {
    expect(roundShift(pairs("11", "13", "42", "d2", "2d", "dd"), 2)).toEqual({
      ...{ both: 6, moved: 4, up: 1, down: 1, decided: 1, gaveUp: 1, isStrong: false },
    });
  });

  it("is strong when more than half came nearer to the level that has most votes now", () => {
    const nine = pairs(...Array.from({ length: 9 }, () => "13"), ...Array.from({ length: 5 }, () => "33"));
    expect(roundShift(nine, 3)).toMatchObject({ both: 14, moved: 9, isStrong: true });
    expect(roundShift(nine.slice(0, 8).concat(nine.slice(9)), 3).isStrong).toBe(true);
    expect(roundShift(pairs("13", "33"), 3).isStrong).toBe(false);
    expect(roundShift(pairs("13", "13", "33"), 3).isStrong).toBe(true);
  });

  it("does not take a move to a level as far away for one that came nearer", () => {
    expect(roundShift(pairs("13", "13", "13"), 2)).toMatchObject({
      moved: 3,
      up: 3,
      down: 0,
      isStrong: false,
    });
    expect(roundShift(pairs("31", "11"), 4)).toMatchObject({ moved: 1, up: 0, down: 1 });
  });

  it("is not strong where they moved away from it, or where no level has most votes", () => {
    expect(roundShift(pairs("32", "31", "20"), 3).isStrong).toBe(false);
    expect(roundShift(pairs("13", "13", "13"), null).isStrong).toBe(false);
    expect(roundShift([], 3)).toMatchObject({ both: 0, moved: 0, isStrong: false });
  });
});

describe("the level with most votes", () => {
  const counts = (...all: readonly number[]) => all.map((count, level) => ({ level: level as Level, count }));
  it("is none while two have as many, and none without a vote", () => {
    expect(modalLevel(counts(0, 2, 3, 0, 0))).toBe(2);
    expect(modalLevel(counts(0, 3, 3, 0, 0))).toBeNull();
    expect(modalLevel(counts(0, 0, 0, 0, 0))).toBeNull();
    expect(modalLevel(counts(1))).toBe(0);
    expect(modalLevel([])).toBeNull();
  });
});
