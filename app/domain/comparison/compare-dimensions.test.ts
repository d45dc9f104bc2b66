import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import {
  aLikert,
  aMultiSelect,
  anIndicator,
  aPercentage,
  aYesNo,
} from "../../../tests/builders/indicators.ts";
import type { Question } from "../questions/question.schema.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standing } from "../scoring/standing.ts";
import type { Migration, QuestionMove } from "../survey/migration.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { commonQuestions, newestOf } from "./common-questions.ts";
import { type ComparedResult, compareDimensions } from "./compare-dimensions.ts";

const ids = (...all: string[]): Question[] => all.map((id) => anIndicator({ id }));
const version = (number: string, questions: readonly Question[], id = "tiny") =>
  aSurvey({ id, version: number, sections: [aDimension("one", questions)] });
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
const step = (
  from: string,
  to: string,
  questions: Readonly<Record<string, QuestionMove>> = {},
): Migration => ({
  $schema: "",
  from,
  to,
  questions,
});
const scoresOf = (results: readonly ComparedResult[], newest: SurveyModel, ways: readonly Migration[] = []) =>
  compareDimensions(results, newest, ways).map(({ basis, scores }) => ({
    basis,
    scores: scores.map((one) => one?.score ?? null),
  }));

const one = version("1.0.0", ids("a", "b"));
const two = version("1.1.0", ids("a", "b", "c"));

describe("compareDimensions", () => {
  it("takes scores as they were published where all answered one version, their answers published or not", () => {
    const results = [aResult(one, { a: 4, b: 2 }), aResult(one, { a: 1, b: "dk" }, false)];
    expect(scoresOf(results, one)).toEqual([{ basis: { kind: "published" }, scores: [75, null] }]);
  });

  it("does the same over a version that mended words alone", () => {
    const mended = version("1.0.1", ids("a", "b"));
    const results = [aResult(one, { a: 4, b: 2 }, false), aResult(mended, { a: 0, b: 0 }, false)];
    expect(scoresOf(results, mended)[0]?.basis).toEqual({ kind: "published" });
  });

  it("computes anew of the common questions where a question came along, by the engine that scores", () => {
    const results = [aResult(one, { a: 4, b: 2 }), aResult(two, { a: 2, b: 2, c: 4 })];
    expect(scoresOf(results, two)).toEqual([
      { basis: { kind: "common", questions: 2, of: 3 }, scores: [75, 50] },
    ]);
  });

  it("keeps don't know as bounds, and not applicable out of the count, in what it computes anew", () => {
    const old = version("1.0.0", ids("a", "b", "x", "y"));
    const young = version("1.1.0", ids("a", "b", "x", "y", "z"));
    const results = [
      aResult(old, { a: 4, b: 4, x: "na", y: "na" }),
      aResult(young, { a: 4, b: 4, x: 4, y: "dk", z: 0 }),
    ];
    const [dimension] = compareDimensions(results, young, []);
    expect(dimension?.scores[0]).toMatchObject({ score: 100, applicable: 2, low: 100, high: 100 });
    expect(dimension?.scores[1]).toMatchObject({ score: 100, low: 75, high: 100, applicable: 4 });
  });

  it("compares nothing where the answers that would be needed are not published, and names whose", () => {
    const results = [aResult(one, { a: 4, b: 2 }, false), aResult(two, { a: 2, b: 2, c: 4 })];
    expect(scoresOf(results, two)).toEqual([
      { basis: { kind: "no-answers", missing: [0] }, scores: [null, null] },
    ]);
  });

  it("compares nothing where no question is common", () => {
    const other = version("1.1.0", ids("x"));
    expect(scoresOf([aResult(one, { a: 4, b: 2 }), aResult(other, { x: 1 })], other)[0]?.basis).toEqual({
      kind: "no-question",
    });
  });

  it("computes anew where a question was taken out, and compares each dimension with itself", () => {
    const fewer = version("1.1.0", ids("a"));
    const results = [aResult(one, { a: 4, b: 0 }), aResult(fewer, { a: 4 })];
    expect(scoresOf(results, fewer)).toEqual([
      { basis: { kind: "common", questions: 1, of: 1 }, scores: [100, 100] },
    ]);
    const sections = [aDimension("one", ids("a")), aDimension("two", ids("b"))];
    const [before, after] = ["1.0.0", "1.0.1"].map((number) => aSurvey({ version: number, sections }));
    if (before === undefined || after === undefined) expect.fail();
    expect(scoresOf([aResult(before, { a: 4, b: 0 }), aResult(after, { a: 0, b: 4 })], after)).toEqual([
      { basis: { kind: "published" }, scores: [100, 0] },
      { basis: { kind: "published" }, scores: [0, 100] },
    ]);
  });

  it("computes anew where a weight, or the rules of scores, are others", () => {
    const heavy = version("1.1.0", [anIndicator({ id: "a", weight: 2 }), anIndicator({ id: "b" })]);
    const results = [aResult(one, { a: 4, b: 0 }), aResult(heavy, { a: 4, b: 0 })];
    const [told] = scoresOf(results, heavy);
    expect(told?.basis.kind).toBe("common");
    expect(told?.scores[0]).toBe(told?.scores[1]);
    const strict = { ...one, survey: { ...one.survey, version: "1.0.1" } };
    const rules = { ...strict.survey, scoring: { ...strict.survey.scoring, coverageMin: 0.9 } };
    const ruled = { ...strict, survey: rules };
    expect(
      scoresOf([aResult(one, { a: 4, b: 0 }), aResult(ruled, { a: 4, b: 0 })], ruled)[0]?.basis.kind,
    ).toBe("common");
  });
});

describe("commonQuestions", () => {
  const common = (older: SurveyModel, newer: SurveyModel, ways: readonly Migration[] = []) => [
    ...commonQuestions(older, newer, ways),
  ];

  it("follows a question that was renamed, and leaves one that was dropped or means something else", () => {
    const after = version("2.0.0", ids("a", "renamed", "c", "d", "e"));
    const before = version("1.0.0", ids("a", "b", "c", "d", "e"));
    const moves = {
      b: { to: "renamed" },
      c: { confirm: true },
      d: { options: { x: "y" } },
      e: { drop: true },
    } as const;
    expect(common(before, after, [step("1.0.0", "2.0.0", moves)])).toEqual([
      ["a", "a"],
      ["renamed", "b"],
    ]);
  });

  it("leaves a question whose answers are worth something else", () => {
    const before = version("1.0.0", [anIndicator({ id: "a", levels: [0, 1, 2, 3, 4] }), ...ids("b")]);
    const after = version("1.1.0", [anIndicator({ id: "a", levels: [0, 2, 4] }), ...ids("b")]);
    expect(common(before, after)).toEqual([["b", "b"]]);
  });

  it.each([
    ["of another type", anIndicator({ id: "a" }), aYesNo({ id: "a" })],
    [
      "with options of another worth",
      aYesNo({ id: "a" }),
      aYesNo({ id: "a", options: aYesNo().options.with(1, { id: "partly", level: 1 }) }),
    ],
    [
      "with other bands",
      aPercentage({ id: "a" }),
      aPercentage({ id: "a", bands: aPercentage().bands.with(4, { level: 4, from: 90 }) }),
    ],
    [
      "with other thresholds",
      aMultiSelect({ id: "a" }),
      aMultiSelect({ id: "a", thresholds: aMultiSelect().thresholds.with(4, { level: 4, min: 6 }) }),
    ],
    ["that asks for more answers", aLikert({ id: "a" }), aLikert({ id: "a", minAnswers: 6 })],
  ])("leaves a question %s", (_what, was, is) => {
    expect(common(version("1.0.0", [was]), version("1.1.0", [is]))).toEqual([]);
    expect(common(version("1.0.0", [was]), version("1.1.0", [{ ...was, weight: 2 }]))).toEqual([["a", "a"]]);
  });

  it("finds nothing in another questionnaire, nor in another major version without a way to it", () => {
    expect(common(one, version("1.0.0", ids("a"), "other"))).toEqual([]);
    expect(common(one, version("2.0.0", ids("a", "b")))).toEqual([]);
    expect(common(one, version("2.0.0", ids("a", "b")), [step("1.0.0", "2.0.0")])).toHaveLength(2);
  });
});

describe("newestOf", () => {
  it("is the newest by number, not by letters, and the first of several questionnaires", () => {
    const [nine, ten] = [version("1.9.0", ids("a")), version("1.10.0", ids("a"))];
    expect(newestOf([nine, ten, nine])).toBe(ten);
    expect(newestOf([nine, version("3.0.0", ids("a"), "other")])).toBe(nine);
    expect(newestOf([nine, version("1.9.0", ids("b"))])).toBe(nine);
    expect(newestOf([])).toBeUndefined();
  });
});
