import { describe, expect, it } from "vitest";
import { aDimension, aSurvey, SCORING, type SurveyOverrides } from "../../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { Condition } from "../../questions/condition.schema.ts";
import { lintScores } from "./scores.ts";

function told(overrides: SurveyOverrides): readonly string[] {
  return lintScores(aSurvey(overrides).definition).map(({ rule, path }) => `${rule} ${path}`);
}
const visibleIf: Condition = { "!!": { var: "c" } };
const facts = aFactsSection("facts", [aChoice("c", ["a", "b"])]);
const levels = (...steps: readonly (readonly [number, number])[]) => ({
  maturityLevels: steps.map(([level, from]) => ({ id: `level-${level}-${from}`, level, from })),
});

describe("an axis", () => {
  it("has a question that everyone meets", () => {
    const hidden = anIndicator({ id: "b", visibleIf });
    expect(told({ sections: [facts, aDimension("one", [anIndicator(), hidden])] })).toEqual([]);
    expect(told({ sections: [facts, aDimension("one", [hidden])] })).toEqual([
      "dimension-scored /sections/1",
    ]);
    expect(told({ sections: [facts, aDimension("one", [aChoice("d", ["a", "b"])])] })).toEqual([
      "dimension-scored /sections/1",
    ]);
    expect(told({ sections: [facts, aDimension("one", [anIndicator()], { visibleIf })] })).toEqual([
      "dimension-scored /sections/1",
    ]);
  });
});

describe("the levels of maturity", () => {
  it.each([
    ["start at 0 and rise", levels([1, 0], [2, 20], [3, 40]), true],
    ["start above 0", levels([1, 5], [2, 20]), false],
    ["are numbered from 2", levels([2, 0], [3, 20]), false],
    ["leave a number out", levels([1, 0], [3, 20]), false],
    ["go down", levels([1, 0], [2, 40], [3, 20]), false],
    ["start at one place", levels([1, 0], [2, 20], [3, 20]), false],
  ])("that %s", (_how, overrides, isFine) => {
    expect(told(overrides)).toEqual(isFine ? [] : ["maturity-levels /maturityLevels"]);
  });
});

describe("the efforts", () => {
  const lanes = (...efforts: readonly ("S" | "M" | "L")[][]) => ({
    scoring: { ...SCORING, lanes: efforts.map((one, place) => ({ id: `lane-${place}`, efforts: one })) },
  });

  it.each([
    [lanes(["S"], ["M", "L"]), true],
    [lanes(["S", "M", "L"]), true],
    [lanes(["S"], ["M"]), false],
    [lanes(["S"], ["S", "M"]), false],
    [lanes(["S", "M"], ["M", "L"]), false],
  ])("are in one lane each: %#", (overrides, isFine) => {
    expect(told(overrides)).toEqual(isFine ? [] : ["lanes /scoring/lanes"]);
  });
});
