import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered } from "../../../tests/builders/answers.ts";
import { arbitraryAnswers, arbitrarySurvey } from "../../../tests/builders/arbitrary-surveys.ts";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Answers } from "../questions/answer.ts";
import { maturityLevelAt } from "../scoring/maturity-level.ts";
import { scoreSurvey } from "../scoring/score-survey.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { certaintyOf } from "./certainty.ts";

const certain = (model: SurveyModel, answers: Answers) => certaintyOf(model, scoreSurvey(model, answers));

describe("what one answer rules out", () => {
  // Two of four: bounds by hand are 100 × (2 × level) / (4 × 4) and that plus 50.
  const model = aSurvey({
    sections: [
      aDimension("one", [anIndicator({ id: "a", weight: 2 }), anIndicator({ id: "b", weight: 2 })]),
      aDimension("two", [anIndicator({ id: "c", weight: 2 }), anIndicator({ id: "d", weight: 2 })]),
      aDimension("three", [anIndicator({ id: "e", weight: 2 }), anIndicator({ id: "f", weight: 2 })]),
    ],
  });

  it("is nothing before the first answer", () => {
    expect(certain(model, {})).toEqual({ low: 0, high: 100, atLeast: [], atMost: [] });
  });

  it("is the levels below the lower bound and those above the upper one", () => {
    // one: 50 to 100; two: 0 to 50; three: 25 to 75.
    expect(certain(model, { a: answered(4), c: answered(0), e: answered(2) })).toEqual({
      low: 25,
      high: 75,
      atLeast: [
        { level: 3, dimensions: ["one"] },
        { level: 2, dimensions: ["three"] },
      ],
      atMost: [
        { level: 3, dimensions: ["two"] },
        { level: 4, dimensions: ["three"] },
      ],
    });
  });

  it("gathers the dimensions of which the same is certain", () => {
    expect(certain(model, { a: answered(4), c: answered(4) }).atLeast).toEqual([
      { level: 3, dimensions: ["one", "two"] },
    ]);
  });

  it("is not asked of a dimension that does not apply", () => {
    const notApplicable = { if: { "!": { "==": [1, 1] } } } as const;
    const one = aSurvey({ sections: [aDimension("one", [anIndicator({ id: "a", notApplicable })])] });
    expect(certain(one, { a: { state: "na", reason: "Held by others" } })).toEqual({
      ...{ low: null, high: null, atLeast: [], atMost: [] },
    });
  });
});

it("says of the nine questions that we serve what a hand would reckon", () => {
  const model = modelOf("metropoles-numeriques");
  const sketch = model.indicators.filter((question) => "sketch" in question).map(({ id }) => id);
  expect(sketch).toHaveLength(9);
  const best = certain(model, Object.fromEntries(sketch.map((id) => [id, answered(4)])));
  // Weight of the question over that of its dimension: 2/9, 1/6, 2/8, 2/5, 2/9, 2/9, 2/7, 2/9, 2/7.
  const shares = [2 / 9, 1 / 6, 2 / 8, 2 / 5, 2 / 9, 2 / 9, 2 / 7, 2 / 9, 2 / 7];
  expect(best.low).toBeCloseTo((100 * shares.reduce((sum, share) => sum + share)) / 9, 9);
  expect(best.high).toBe(100);
  expect(best.atLeast).toEqual([
    { level: 3, dimensions: ["partnership"] },
    {
      level: 2,
      dimensions: ["steering", "cooperation", "citizens", "inclusion", "agents", "data", "resilience"],
    },
  ]);
});

describe("whatever the other questions are answered", () => {
  /** What was answered stays; what was open may become anything, "not applicable" included. */
  const later = fc.tuple(arbitrarySurvey, arbitraryAnswers, arbitraryAnswers).map(([model, known, more]) => {
    const isSettled = (id: string) => ["answered", "na"].includes(known[id]?.state ?? "");
    const open = Object.entries(more).filter(([id]) => !isSettled(id));
    return {
      model,
      now: certain(model, known),
      after: scoreSurvey(model, { ...known, ...Object.fromEntries(open) }),
    };
  });

  it("the whole stays within its bounds", () => {
    fc.assert(
      fc.property(later, ({ now, after: { global } }) => {
        expect(global.low ?? now.low ?? 0).toBeGreaterThanOrEqual((now.low ?? 0) - 1e-9);
        expect(global.high ?? now.high ?? 0).toBeLessThanOrEqual((now.high ?? 100) + 1e-9);
      }),
    );
  });

  it.each([
    ["atLeast", "low"],
    ["atMost", "high"],
  ] as const)("what is certain of a dimension stays so: %s", (side, bound) => {
    fc.assert(
      fc.property(later, ({ model, now, after }) => {
        const { maturityLevels } = model.survey;
        const scoreOf = (id: string) => after.dimensions.find((one) => one.id === id)?.[bound] ?? null;
        const pairs = now[side].flatMap(({ level, dimensions }) =>
          dimensions.map((id) => ({ level, score: scoreOf(id) })),
        );
        for (const { level, score } of pairs.filter((pair) => pair.score !== null)) {
          const reached = maturityLevelAt(maturityLevels, score ?? 0);
          expect(side === "atLeast" ? reached - level : level - reached).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
