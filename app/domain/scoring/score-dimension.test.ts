import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { scoreDimension } from "./score-dimension.ts";
import type { Standing } from "./standing.ts";

const section = aDimension("one", [
  anIndicator({ id: "heavy", weight: 2 }),
  anIndicator({ id: "light" }),
  anIndicator({ id: "other" }),
]);
const { survey } = aSurvey({ sections: [section] });

function scoreOf(standings: Readonly<Record<string, Standing>>) {
  return scoreDimension(survey, section, new Map(Object.entries(standings)));
}

describe("scoreDimension", () => {
  it("is the weighted mean of the levels over 100", () => {
    expect(scoreOf({ heavy: 4, light: 2, other: 0 })).toEqual({
      id: "one",
      status: "evaluated",
      score: 62.5,
      low: 62.5,
      high: 62.5,
      coverage: 1,
      level: 4,
      between: null,
      answered: 3,
      applicable: 3,
    });
  });

  it("bounds an unknown by level 0 and level 4 without counting it in the score", () => {
    expect(scoreOf({ heavy: 2, light: 2, other: "dk" })).toMatchObject({
      score: 50,
      low: 37.5,
      high: 62.5,
      coverage: 0.75,
      level: 3,
      between: [2, 4],
      answered: 2,
      applicable: 3,
    });
  });

  it("treats unanswered like don't know", () => {
    const { score, low, high } = scoreOf({ heavy: 2, light: 2, other: "dk" });
    expect(scoreOf({ heavy: 2, light: 2, other: "unanswered" })).toMatchObject({ score, low, high });
  });

  it("drops not applicable from both sums", () => {
    expect(scoreOf({ heavy: "na", light: 3, other: 1 })).toMatchObject({
      score: 50,
      coverage: 1,
      applicable: 2,
    });
  });

  it("gives bounds but no score, level or between below the minimum coverage", () => {
    expect(scoreOf({ heavy: 2, light: "dk", other: "dk" })).toMatchObject({
      status: "not-evaluated",
      score: null,
      low: 25,
      high: 75,
      coverage: 0.5,
      level: null,
      between: null,
    });
  });

  it("is evaluated at exactly the minimum coverage, 0.7", () => {
    const questions = Array.from({ length: 10 }, (_, index) => anIndicator({ id: `q${index}` }));
    const standings = new Map(
      questions.map(({ id }, index): [string, Standing] => [id, index < 7 ? 3 : "dk"]),
    );
    expect(scoreDimension(survey, aDimension("ten", questions), standings).status).toBe("evaluated");
  });

  it("is bounded by 0 and 100, and not evaluated, when nothing is answered", () => {
    const unknown = { heavy: "unanswered", light: "unanswered", other: "unanswered" } as const;
    expect(scoreOf(unknown)).toMatchObject({ status: "not-evaluated", low: 0, high: 100, coverage: 0 });
  });

  it.each([[{}], [{ heavy: "na", light: "na", other: "na" } as const]])(
    "is not applicable, without bounds, when no indicator applies (%j)",
    (standings) =>
      expect(scoreOf(standings)).toMatchObject({
        status: "not-applicable",
        score: null,
        low: null,
        high: null,
        coverage: null,
      }),
  );
});
