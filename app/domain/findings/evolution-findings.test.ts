import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { publishedScores } from "../results/published-result.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standing } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { evolutionFindings } from "./evolution-findings.ts";
import type { SampledDocument, SampledResult } from "./sample.ts";

const version = (number: string, weight: 1 | 2 = 1) =>
  aSurvey({
    id: "tiny",
    version: number,
    sections: [
      aDimension("one", [anIndicator({ id: "a" }), anIndicator({ id: "b" })]),
      aDimension("two", [anIndicator({ id: "c", weight })]),
    ],
  });
const now = version("1.1.0");

type Steps = Readonly<Record<"a" | "b" | "c", Standing>>;
const steps = (a: Standing, b: Standing = a, c: Standing = a): Steps => ({ a, b, c });
function published(of: Steps, model: SurveyModel, isOpen = true): SampledDocument {
  return {
    body: { slug: "x", name: "X", demonstration: true },
    survey: { id: model.survey.id, version: model.survey.version },
    scores: publishedScores(scoreStandings(model, new Map(Object.entries(of)))),
    ...(isOpen && { steps: of }),
  };
}
const body = (then: Steps | null, later: Steps, model = version("1.0.0")): SampledResult => ({
  document: published(later, now),
  situation: { population: null, communes: null, since: null, centreShare: null, smallCommunes: null },
  ...(then !== null && { earlier: published(then, model) }),
});
const told = (results: readonly SampledResult[], models = [version("1.0.0")]) =>
  evolutionFindings(results, now, { name: "2024", models, migrations: [] });
const times = (count: number, one: SampledResult) => Array.from({ length: count }, () => one);

describe("evolutionFindings", () => {
  it("counts who rose, fell and stayed, with the chance of a coin, adjusted for two dimensions", () => {
    const rose = body(steps(1), steps(2));
    const fell = body(steps(3, 3, 2), steps(2));
    const found = told([...times(6, rose), fell, body(steps(2), steps(2)), body(null, steps(4))]);
    expect(found).toMatchObject({ since: "2024", n: 8 });
    const [one, two] = found.dimensions;
    // Seven moved: six of them up. 2 · (1 + 7) / 128.
    expect(one).toMatchObject({
      ...{ id: "one", n: 8, without: 0, isBreak: false, median: 25, questions: [2, 2] },
      counts: { up: 6, down: 1, same: 1, small: 0 },
    });
    expect(one?.p).toBeCloseTo(0.125, 12);
    // Six of six: 2 / 64, of two tests 4 / 64.
    expect(two).toMatchObject({ counts: { up: 6, down: 0, same: 2, small: 0 } });
    expect(two?.p).toBeCloseTo(2 / 64, 12);
    expect(two?.adjusted).toBeCloseTo(4 / 64, 12);
    expect(one?.adjusted).toBeCloseTo(0.125, 12);
  });

  it("counts a change that unknown answers could have made for neither side", () => {
    const found = told(times(5, body(steps(1, "dk", 1), steps(2, 2, 2)))).dimensions;
    expect(found[0]).toMatchObject({ n: 0, without: 5 });
    const small = told(times(5, body(steps(2, 2, 2), steps(2, 2, 2)))).dimensions;
    expect(small[0]).toMatchObject({ n: 5, counts: { same: 5 }, p: 1 });
  });

  it("says nothing of fewer than five bodies, in all and of a dimension", () => {
    const rose = body(steps(1), steps(2));
    expect(told([...times(4, rose), body(null, steps(4))])).toEqual({ since: "2024", n: 4, dimensions: [] });
    const [one, two] = told([...times(4, rose), body(steps("dk", "dk", 1), steps(2))]).dimensions;
    expect(one).toEqual({
      ...{ id: "one", n: 4, without: 1, counts: null, median: null, questions: null },
      ...{ isBreak: false, p: null, adjusted: null },
    });
    expect(two).toMatchObject({ n: 5, counts: { up: 5 } });
    expect(two?.adjusted).toBeCloseTo(2 / 32, 12);
  });

  it("marks a break where a dimension weighs otherwise, and still compares its questions", () => {
    const old = version("1.0.0", 2);
    const [one, two] = told(times(5, body(steps(1), steps(2), old)), [old]).dimensions;
    expect([one?.isBreak, two?.isBreak]).toEqual([false, true]);
    const more = aSurvey({
      id: "tiny",
      version: "1.0.0",
      sections: [
        aDimension("one", [anIndicator({ id: "a" }), anIndicator({ id: "b" })]),
        aDimension("two", [anIndicator({ id: "c" }), anIndicator({ id: "d" })]),
      ],
    });
    const then = { ...steps(1), d: 4 } as Steps;
    const broken = told(times(5, body(then, steps(2), more)), [more]).dimensions;
    expect(broken[1]).toMatchObject({ isBreak: true, n: 5, questions: [1, 1], median: 25 });
  });

  it("compares scores alone where answers are not published, and nobody whose version is not known", () => {
    const closed = (then: Standing, later: Standing): SampledResult => ({
      ...body(null, steps(0)),
      document: published(steps(later), now, false),
      earlier: published(steps(then), version("1.0.0"), false),
    });
    expect(told(times(5, closed(1, 2))).dimensions[0]).toMatchObject({ n: 5, questions: null, median: 25 });
    expect(told(times(5, body(steps(1), steps(2))), [version("0.9.0")])).toMatchObject({ n: 0 });
  });
});
