import { describe, expect, it } from "vitest";
import { targetDistance, targetScore } from "./target-distance.ts";

const scored = { status: "evaluated", score: 50, low: 45, high: 58 } as const;

describe("targetScore", () => {
  const levels = [
    { id: "a", level: 1, from: 0 },
    { id: "b", level: 2, from: 20 },
  ];
  it("is where the level begins", () => {
    expect(targetScore(levels, 2)).toBe(20);
    expect(targetScore(levels, 3)).toBeUndefined();
  });
});

describe("targetDistance", () => {
  it("is reached where even the lower bound is there, one billionth included", () => {
    expect(targetDistance(scored, 45)).toEqual({ kind: "reached" });
    expect(targetDistance({ ...scored, low: 44.9999999999 }, 45)).toEqual({ kind: "reached" });
  });
  it("is so many points where no bound is there", () => {
    expect(targetDistance(scored, 60)).toEqual({ kind: "below", points: 10 });
  });
  it("stays open between the bounds, and without a score", () => {
    expect(targetDistance(scored, 46)).toEqual({ kind: "open" });
    expect(targetDistance(scored, 58)).toEqual({ kind: "open" });
    expect(targetDistance({ status: "not-evaluated", score: null, low: 10, high: 90 }, 40)).toEqual({
      kind: "open",
    });
    expect(targetDistance({ ...scored, low: null }, 40)).toEqual({ kind: "open" });
    expect(targetDistance({ ...scored, high: null }, 40)).toEqual({ kind: "open" });
  });
  it("is none where the dimension does not apply", () => {
    expect(targetDistance({ status: "not-applicable", score: null, low: null, high: null }, 40)).toEqual({
      kind: "none",
    });
  });
});
