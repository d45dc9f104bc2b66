import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { ComparedResult } from "../comparison/compare-dimensions.ts";
import type { DimensionFinding } from "../findings/dimension-findings.ts";
import type { Question } from "../questions/question.schema.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standing } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { amongPublished } from "./among-published.ts";
import { amongMany } from "./many-published.ts";

const ids = (...all: string[]): Question[] => all.map((id) => anIndicator({ id }));
const version = (number: string, ...all: string[]) =>
  aSurvey({ id: "tiny", version: number, sections: [aDimension("one", ids(...all))] });
function aResult(model: SurveyModel, steps: Record<string, Standing>, isShown = true): ComparedResult {
  const standings = new Map(Object.entries(steps));
  const { dimensions } = scoreStandings(model, standings);
  return { model, dimensions, steps: isShown ? standings : null };
}
const first = version("1.0.0", "a", "b");
const second = version("1.1.0", "a", "b", "c");
const among = (own: ComparedResult, others: readonly ComparedResult[], newest = first) =>
  amongPublished(own, others, { newest, migrations: [] })[0] ?? expect.fail();
const both = (level: Standing) => aResult(first, { a: level, b: level }, false);
const own = aResult(first, { a: 2, b: 2 });

describe("amongPublished", () => {
  it("tells every score in the order given, and one’s own apart from them", () => {
    const told = among(own, [both(4), both(0), both("dk")]);
    expect(told.own?.score).toBe(50);
    expect(told.others.map(({ place, score }) => [place, score.score])).toEqual([
      [0, 100],
      [1, 0],
      [2, null],
    ]);
    expect(told).toMatchObject({ basis: { kind: "published" }, n: 2, leftOut: [], centiles: null });
  });

  it.each([
    [4, null, null],
    [5, 50, null],
    [7, 75, null],
    [8, 62.5, [25, 100]],
  ])("of %i others tells the median %s and the quartiles %s", (count, median, quartiles) => {
    const levels: Standing[] = [0, 1, 2, 4, 3, 4, 4, 1];
    const told = among(own, levels.slice(0, count).map(both));
    expect(told.n).toBe(count);
    expect([told.median, told.quartiles]).toEqual([median, quartiles]);
  });

  it("counts no body without a score towards the five, nor one’s own", () => {
    expect(
      among(own, [...[0, 1, 2, 3].map((level) => both(level as Standing)), both("dk")]).median,
    ).toBeNull();
    expect(
      among(
        aResult(first, {}),
        [0, 1, 2, 3, 4].map((level) => both(level as Standing)),
      ),
    ).toMatchObject({
      median: 50,
      own: { score: null },
    });
  });

  it("compares other versions by the questions that all have, and names who has published no answers", () => {
    const newer = aResult(second, { a: 4, b: 4, c: 0 });
    const silent = aResult(second, { a: 4, b: 4, c: 0 }, false);
    const told = among(own, [silent, newer, aResult(first, { a: 1, b: 1 })], second);
    expect(told.basis).toEqual({ kind: "common", questions: 2, of: 3 });
    expect(told.own?.score).toBe(50);
    expect(told.others.map(({ place, score }) => [place, score.score])).toEqual([
      [1, 100],
      [2, 25],
    ]);
    expect(told.leftOut).toEqual([0]);
  });

  it("says that no question is common, and gives one’s own alone where nobody else is online", () => {
    const apart = among(own, [aResult(version("2.0.0", "x"), { x: 1 })], version("2.0.0", "x"));
    expect(apart).toMatchObject({
      basis: { kind: "no-question" },
      own: null,
      others: [],
      n: 0,
      median: null,
    });
    expect(among(own, [])).toMatchObject({ own: { score: 50 }, others: [], n: 0, median: null });
  });
});

describe("amongMany", () => {
  const finding = (change: Partial<DimensionFinding>): DimensionFinding => ({
    ...{ id: "one", n: 401, dots: [], centiles: [1, 2], without: 3, median: 40, quartiles: [20, 60] },
    ...{ interval: null, ...change },
  });

  it("sets one’s own score beside hundredths, and names nobody", () => {
    const [told] = amongMany(own.dimensions, [finding({})]);
    expect(told).toMatchObject({ n: 401, centiles: [1, 2], others: [], median: 40, quartiles: [20, 60] });
    expect(told?.own?.score).toBe(50);
    expect(amongMany([], [finding({})])[0]?.own).toBeNull();
  });

  it("makes a hundred of the scores that are told one by one, the lowest first; none of none", () => {
    const dots = [80, 0, 40].map((score) => ({ body: `b${score}`, score, low: score, high: score }));
    const centiles = amongMany([], [finding({ centiles: null, dots })])[0]?.centiles ?? [];
    expect(centiles).toHaveLength(100);
    // Between the ranks: 0 at the lower end, 80 at the upper, the hundredth 0.005 * 2 ranks from it.
    expect(centiles[0]).toBeCloseTo(0.4, 12);
    expect(centiles[99]).toBeCloseTo(79.6, 12);
    expect(centiles.every((one, at) => at === 0 || one >= (centiles[at - 1] ?? 0))).toBe(true);
    expect(amongMany([], [finding({ centiles: null })])[0]?.centiles).toEqual([]);
  });
});
