import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import { standingsOf } from "../scoring/standing.ts";
import { sectionEffect } from "./section-effect.ts";

const hidden = { "==": [{ var: "a" }, 4] } as const;
const model = aSurvey({
  sections: [
    aFactsSection("facts", [aChoice("f", ["x", "y"])]),
    aDimension("one", [
      anIndicator({ id: "a", sketch: true }),
      anIndicator({ id: "b" }),
      anIndicator({ id: "c", visibleIf: { "!=": [{ var: "a" }, 2] } }),
    ]),
    aDimension("two", [anIndicator({ id: "d" }), anIndicator({ id: "e", visibleIf: { and: [hidden] } })]),
  ],
});
const effect = (answers: Parameters<typeof standingsOf>[1], section = "one") =>
  sectionEffect(model, standingsOf(model, answers), section);

it("compares with the section of which only the sketch is answered", () => {
  // a at 2 takes c off the path: 2 of 8 points known of a and b before; 5 of 8 after. two is open: 0 to 100.
  const { before, after } = effect({ a: answered(2), b: answered(3) }) ?? {};
  expect(before).toEqual({ dimension: { low: 25, high: 75 }, global: { low: 12.5, high: 87.5 } });
  expect(after?.dimension).toMatchObject({ id: "one", score: 62.5, low: 62.5, high: 62.5 });
  expect(after?.global).toMatchObject({ low: 31.25, high: 81.25 });
});

it("leaves the other sections as they are, before and after", () => {
  const { before, after } = effect({ d: answered(4), b: answered(0) }) ?? {};
  // Off the path while a is unanswered: c and e. b at 0 of two questions: 0 to 50.
  expect(before).toEqual({ dimension: { low: 0, high: 100 }, global: { low: 50, high: 100 } });
  expect(after?.dimension).toMatchObject({ low: 0, high: 50 });
  expect(after?.global).toMatchObject({ low: 50, high: 75 });
});

it("is nothing for a section that is not scored, or that there is not", () => {
  expect(effect({}, "facts")).toBeUndefined();
  expect(effect({}, "three")).toBeUndefined();
});
