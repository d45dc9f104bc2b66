import { describe, expect, it } from "vitest";
import { readMinutes, timerEnd } from "./desk-timer.ts";

describe("the timer of a desk", () => {
  it("takes from one minute to an hour", () => {
    expect(["1", "3", "60"].map(readMinutes)).toEqual([1, 3, 60]);
    expect(["", "0", "61", "-1", "1.5", "100", "x"].map(readMinutes)).toEqual(Array(7).fill(null));
  });

  it("ends so many minutes from now, or later by so many while it runs", () => {
    expect(timerEnd({ now: 1_000, endsAt: null }, 2)).toBe(121_000);
    expect(timerEnd({ now: 1_000, endsAt: 61_000 }, 1)).toBe(121_000);
    expect(timerEnd({ now: 100_000, endsAt: 61_000 }, 1)).toBe(160_000);
  });
});
