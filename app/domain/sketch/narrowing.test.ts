import fc from "fast-check";
import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { arbitraryAnswers, arbitrarySurvey } from "../../../tests/builders/arbitrary-surveys.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { scoreSurvey } from "../scoring/score-survey.ts";
import { standingsOf } from "../scoring/standing.ts";
import { narrowings } from "./narrowing.ts";

const notApplicable = { if: { "!": { "==": [1, 1] } } } as const;
const model = aSurvey({
  sections: [
    aDimension("one", [
      anIndicator({ id: "a", weight: 1 }),
      anIndicator({ id: "b", weight: 2 }),
      anIndicator({ id: "c", weight: 1, notApplicable }),
    ]),
    aDimension("two", [anIndicator({ id: "d", weight: 2 }), anIndicator({ id: "e", weight: 2 })]),
  ],
});
const ranked = (answers: Parameters<typeof standingsOf>[1]) =>
  narrowings(model, standingsOf(model, answers)).map(({ question, section, points }) => [
    `${section}/${question}`,
    points,
  ]);

it("puts what weighs most in its dimension first, then keeps the order of the questionnaire", () => {
  expect(ranked({})).toEqual([
    ["one/b", 50],
    ["two/d", 50],
    ["two/e", 50],
    ["one/a", 25],
    ["one/c", 25],
  ]);
});

it("leaves out what is known, and weighs the others without what does not apply", () => {
  expect(ranked({ b: answered(3), c: { state: "na", reason: "Held by others" }, e: DONT_KNOW })).toEqual([
    ["two/d", 50],
    ["two/e", 50],
    ["one/a", 100 / 3],
  ]);
});

it("leaves out what is not on the path, and has nothing to say once all is known", () => {
  const hidden = anIndicator({ id: "b", visibleIf: { "==": [{ var: "a" }, 4] } });
  const branching = aSurvey({ sections: [aDimension("one", [anIndicator({ id: "a" }), hidden])] });
  const open = (answers: Parameters<typeof standingsOf>[1]) =>
    narrowings(branching, standingsOf(branching, answers)).map(({ question }) => question);
  expect(open({})).toEqual(["a"]);
  expect(open({ a: answered(4) })).toEqual(["b"]);
  expect(open({ a: answered(3) })).toEqual([]);
});

it("is by how much an answer narrows its dimension, whatever its level", () => {
  fc.assert(
    fc.property(arbitrarySurvey, arbitraryAnswers, fc.nat(4), (survey, answers, level) => {
      const [widest] = narrowings(survey, standingsOf(survey, answers));
      if (widest === undefined) return;
      const width = (after: Parameters<typeof scoreSurvey>[1]) => {
        const own = scoreSurvey(survey, after).dimensions.find(({ id }) => id === widest.section);
        return (own?.high ?? 0) - (own?.low ?? 0);
      };
      const after = { ...answers, [widest.question]: answered(level as 0 | 1 | 2 | 3 | 4) };
      expect(width(answers) - width(after)).toBeCloseTo(widest.points, 6);
    }),
  );
});
