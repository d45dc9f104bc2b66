import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import { scoreSurvey } from "./score-survey.ts";

const hasNetworks = { "==": [{ var: "networks" }, "yes"] } as const;
const survey = aSurvey({
  sections: [
    aFactsSection("context", [aChoice("networks", ["yes", "no"])]),
    aDimension("first", [anIndicator({ id: "a" }), anIndicator({ id: "b", visibleIf: hasNetworks })]),
    aDimension("second", [anIndicator({ id: "c" })], { visibleIf: hasNetworks }),
  ],
});

describe("scoreSurvey", () => {
  it("scores each dimension in radar order, and keeps the known levels", () => {
    const answers = { networks: answered("yes"), a: answered(4), b: answered(0), c: answered(2) };
    const { dimensions, global, levels } = scoreSurvey(survey, answers);
    expect(dimensions.map(({ id, score }) => [id, score])).toEqual([
      ["first", 50],
      ["second", 50],
    ]);
    expect(global.score).toBe(50);
    expect([...levels]).toEqual([
      ["a", 4],
      ["b", 0],
      ["c", 2],
    ]);
  });

  it("counts no indicator off the path, answered or not", () => {
    const answers = { networks: answered("no"), a: answered(4), b: answered(0), c: answered(0) };
    const { dimensions, global } = scoreSurvey(survey, answers);
    expect(dimensions[0]).toMatchObject({ score: 100, applicable: 1 });
    expect(dimensions[1]?.status).toBe("not-applicable");
    expect(global).toMatchObject({ score: 100, applicable: 1 });
  });

  it("knows no level where the answer is don't know", () => {
    expect(scoreSurvey(survey, { a: DONT_KNOW }).levels.size).toBe(0);
  });
});
