import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Question } from "../questions/question.schema.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standing } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { ComparedResult } from "./compare-dimensions.ts";
import { evolutionOf } from "./evolution.ts";

const ids = (...all: string[]): Question[] => all.map((id) => anIndicator({ id }));
const version = (number: string, questions: readonly Question[], dimension = "one") =>
  aSurvey({ version: number, sections: [aDimension(dimension, questions)] });
function aResult(
  model: SurveyModel,
  steps: Readonly<Record<string, Standing>>,
  isShown = true,
): ComparedResult {
  const standings = new Map(Object.entries(steps));
  return {
    model,
    dimensions: scoreStandings(model, standings).dimensions,
    steps: isShown ? standings : null,
  };
}
const stepsOf = (...results: readonly ComparedResult[]) => evolutionOf(results, [])[0]?.steps;

const one = version("1.0.0", ids("a", "b"));
const two = version("1.1.0", ids("a", "b", "c"));

describe("evolutionOf", () => {
  it("is what the same questions say, answered both times, with the scores that were published", () => {
    const results = [aResult(one, { a: 1, b: 2 }), aResult(one, { a: 3, b: 2 })];
    const [line] = evolutionOf(results, []);
    expect(line?.scores.map((score) => score?.score)).toEqual([37.5, 62.5]);
    expect(line?.steps).toEqual([
      { isBreak: false, change: { kind: "told", reading: "up", points: 25, questions: 2 } },
    ]);
    expect(stepsOf(...results.toReversed())?.[0]?.change).toMatchObject({ reading: "down", points: -25 });
    expect(stepsOf(...results, aResult(one, { a: 3, b: 2 }))?.[1]?.change).toMatchObject({ reading: "same" });
  });

  it("breaks where the dimension is made of other questions, and tells what the common ones say", () => {
    const results = [aResult(one, { a: 1, b: 2 }), aResult(two, { a: 2, b: 2, c: 0 })];
    expect(stepsOf(...results)).toEqual([
      { isBreak: true, change: { kind: "told", reading: "up", points: 12.5, questions: 2 } },
    ]);
    expect(evolutionOf(results, [])[0]?.scores.map((score) => score?.score)).toEqual([37.5, 100 / 3]);
  });

  it("leaves out what was answered once alone, and concludes nothing of less than the bounds leave open", () => {
    const many = version("1.0.0", ids("a", "b", "c", "d"));
    const before = aResult(many, { a: 2, b: 2, c: 2, d: "dk" });
    expect(stepsOf(before, aResult(many, { a: 3, b: 2, c: 2, d: 4 }))).toEqual([
      {
        isBreak: false,
        change: { kind: "told", reading: "small", points: expect.closeTo(25 / 3), questions: 3 },
      },
    ]);
    // A quarter of the weight is open: a change as large as that is told.
    expect(stepsOf(before, aResult(many, { a: 3, b: 3, c: 3, d: 4 }))?.[0]?.change).toMatchObject({
      reading: "up",
      points: 25,
    });
  });

  it("says nothing without a score, without a common question, and without answers that are needed", () => {
    expect(stepsOf(aResult(one, { a: 1, b: "dk" }), aResult(one, { a: 1, b: 1 }))?.[0]?.change).toEqual({
      kind: "no-score",
    });
    const other = version("1.1.0", ids("x"));
    expect(stepsOf(aResult(one, { a: 1, b: 1 }), aResult(other, { x: 1 }))?.[0]).toEqual({
      isBreak: true,
      change: { kind: "no-question" },
    });
    expect(stepsOf(aResult(one, { a: 1, b: 1 }, false), aResult(two, { a: 1, b: 1, c: 1 }))?.[0]).toEqual({
      isBreak: true,
      change: { kind: "no-answers" },
    });
    const renamed = version("1.1.0", ids("a", "b"), "other");
    const [line] = evolutionOf([aResult(one, { a: 1, b: 1 }), aResult(renamed, { a: 1, b: 1 })], []);
    expect(line).toMatchObject({ id: "other", scores: [null, { score: 25 }], steps: [{ isBreak: true }] });
  });

  it("compares scores where no answer is published and the questions are the same", () => {
    const results = [aResult(one, { a: 1, b: 2 }, false), aResult(one, { a: 3, b: 2 }, false)];
    expect(stepsOf(...results)?.[0]).toEqual({
      isBreak: false,
      change: { kind: "told", reading: "up", points: 25, questions: null },
    });
  });

  it("tells each dimension of its own questions and scores, and a break without a score", () => {
    const sections = [aDimension("one", ids("a")), aDimension("two", ids("b"))];
    const both = aSurvey({ version: "1.0.0", sections });
    const lines = evolutionOf([aResult(both, { a: 0, b: 4 }), aResult(both, { a: 2, b: 1 })], []);
    expect(lines.map(({ id, steps }) => [id, steps[0]])).toEqual([
      ["one", { isBreak: false, change: { kind: "told", reading: "up", points: 50, questions: 1 } }],
      ["two", { isBreak: false, change: { kind: "told", reading: "down", points: -75, questions: 1 } }],
    ]);
    expect(lines.map(({ scores }) => scores.map((one) => one?.score))).toEqual([
      [0, 50],
      [100, 25],
    ]);
    const wider = aSurvey({
      version: "1.1.0",
      sections: [aDimension("one", ids("a")), aDimension("two", ids("b", "c"))],
    });
    const [same, broken] = evolutionOf(
      [aResult(both, { a: "dk", b: "dk" }), aResult(wider, { a: 1, b: 1, c: 1 })],
      [],
    );
    expect(same?.steps).toEqual([{ isBreak: false, change: { kind: "no-score" } }]);
    expect(broken?.steps).toEqual([{ isBreak: true, change: { kind: "no-score" } }]);
  });

  it("has a line and no step for one edition, and nothing for none", () => {
    expect(evolutionOf([aResult(one, { a: 1, b: 2 })], [])[0]).toMatchObject({ id: "one", steps: [] });
    expect(evolutionOf([], [])).toEqual([]);
  });
});
