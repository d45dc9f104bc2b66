import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { levelsBetween, maturityLevelAt } from "./maturity-level.ts";

const levels = aSurvey().survey.maturityLevels;

describe("maturityLevelAt", () => {
  it.each([
    [0, 1],
    [19.9, 1],
    [20, 2],
    [59.99999999999999, 4],
    [80, 5],
    [100, 5],
  ])("gives %d its level", (score, level) => expect(maturityLevelAt(levels, score)).toBe(level));
});

describe("levelsBetween", () => {
  it("names both levels when the bounds straddle a cut-off", () =>
    expect(levelsBetween(levels, 35, 62)).toEqual([2, 4]));
  it("is null when both bounds lie in one level", () => expect(levelsBetween(levels, 41, 59)).toBeNull());
});
