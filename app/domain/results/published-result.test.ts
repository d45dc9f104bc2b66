import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { assess } from "./assess.ts";
import { publishedResult } from "./published-result.ts";

const model = aSurvey({
  sections: [
    aDimension("skills", [anIndicator({ id: "a" }), anIndicator({ id: "b" }), anIndicator({ id: "c" })]),
    aDimension("tools", [anIndicator({ id: "d" }), anIndicator({ id: "e" })]),
  ],
  levers: [aLever({ id: "lever.a", triggers: { a: 2, b: 2 } })],
});
const result = (answers: Parameters<typeof assess>[1]["answers"]) =>
  publishedResult(assess(model, { answers, brakes: new Map(), targets: new Map(), leversUnderWay: [] }));

describe("publishedResult", () => {
  it("rounds scores half up to one decimal, coverage and priority to three", () => {
    const published = result({
      a: answered(1),
      b: answered(1),
      c: DONT_KNOW,
      d: answered(2),
      e: answered(3),
    });
    expect(published.dimensions["skills"]).toEqual({
      status: "not-evaluated",
      score: null,
      low: 16.7,
      high: 50,
      coverage: 0.667,
      level: null,
      between: null,
    });
    expect(published.dimensions["tools"]).toMatchObject({ score: 62.5, coverage: 1 });
    expect(published.levers).toMatchObject({
      quick: [{ id: "lever.a", priority: 0.625 }],
      mandate: [],
      blindSpots: [],
    });
  });

  it("says how each question stands, and who can settle a doubt", () => {
    const published = result({ a: answered(3), b: DONT_KNOW });
    expect(published.levels).toEqual({ a: 3, b: "dk", c: "unanswered", d: "unanswered", e: "unanswered" });
    expect(published.toDocument).toEqual([{ indicator: "b", ask: [], possible: ["lever.a"] }]);
    expect(published.global).toMatchObject({ score: null, spread: null });
  });
});
