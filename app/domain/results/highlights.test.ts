import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import type { Indicator } from "../questions/question.schema.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import { dimensionHighlights, indicatorHighlights } from "./highlights.ts";

function aDimension(id: string, score: number | null, bounds = [score ?? 0, score ?? 100]): DimensionScore {
  const [low = 0, high = 100] = bounds;
  const status = score === null ? "not-evaluated" : "evaluated";
  return {
    id,
    status,
    score,
    low,
    high,
    coverage: 1,
    level: null,
    between: null,
    answered: 5,
    applicable: 5,
  };
}

function anIndicator(id: string, weight: 1 | 2): Indicator {
  return { id, type: "ladder", weight, stage: "foundation", ask: [], levels: [0, 1, 2, 3, 4] };
}

describe("dimensionHighlights", () => {
  it("names what stands half a level away from the mean, furthest first", () => {
    const profile = [
      aDimension("a", 70),
      aDimension("b", 50),
      aDimension("c", 30),
      aDimension("d", 80),
      aDimension("e", 20),
    ];
    expect(dimensionHighlights(profile)).toEqual({ strengths: ["d", "a"], weaknesses: ["e", "c"] });
  });

  it("keeps quiet about a dimension whose bounds reach back towards the mean", () => {
    const profile = [aDimension("a", 75, [55, 80]), aDimension("b", 50), aDimension("c", 25, [20, 45])];
    expect(dimensionHighlights(profile)).toEqual({ strengths: [], weaknesses: [] });
  });

  it("U8: finds no shape before every applicable dimension has a score", () => {
    const two = [aDimension("a", 70), aDimension("b", 50)];
    expect(dimensionHighlights([...two, aDimension("c", null)])).toBeNull();
    const outOfScope = { ...aDimension("c", null), status: "not-applicable" as const, low: null, high: null };
    expect(dimensionHighlights([...two, outOfScope])).toEqual({ strengths: ["a"], weaknesses: ["b"] });
  });

  it("takes half a level in the less favourable bound as enough", () => {
    const around = (low: number, high: number) => [
      aDimension("a", 60, [low, 80]),
      aDimension("b", 40, [20, high]),
    ];
    expect(dimensionHighlights(around(60, 40))).toEqual({ strengths: ["a"], weaknesses: ["b"] });
    expect(dimensionHighlights(around(59.9, 40.1))).toEqual({ strengths: [], weaknesses: [] });
  });

  it("finds no shape in one dimension, nor in none", () => {
    expect(dimensionHighlights([])).toBeNull();
    expect(dimensionHighlights([aDimension("a", 70)])).toBeNull();
  });

  it("names three a side at most", () => {
    const tops = ["a", "b", "c", "d"].map((id) => aDimension(id, 90));
    const lows = ["e", "f", "g", "h"].map((id) => aDimension(id, 10));
    expect(dimensionHighlights([...tops, ...lows])).toEqual({
      strengths: ["a", "b", "c"],
      weaknesses: ["e", "f", "g"],
    });
  });
});

describe("indicatorHighlights", () => {
  const indicators = [
    anIndicator("a", 1),
    anIndicator("b", 2),
    anIndicator("c", 1),
    anIndicator("d", 2),
    anIndicator("e", 1),
  ];

  it("takes levels 3 and 4 up, 0 and 1 down, heavier questions first within a level", () => {
    const levels = new Map<string, Level>([
      ["a", 4],
      ["b", 4],
      ["c", 2],
      ["d", 0],
      ["e", 1],
    ]);
    expect(indicatorHighlights(indicators, levels)).toEqual({
      strengths: ["b", "a"],
      weaknesses: ["d", "e"],
    });
  });

  it("puts heavier questions of one level first, wherever they stand", () => {
    const lightFirst = [
      ...[..."abc"].map((id) => anIndicator(id, 1)),
      ...[..."xyz"].map((id) => anIndicator(id, 2)),
    ];
    const at = (level: Level) => new Map(lightFirst.map(({ id }) => [id, level] as const));
    expect(indicatorHighlights(lightFirst, at(4))).toEqual({ strengths: [..."xyzab"], weaknesses: [] });
    expect(indicatorHighlights(lightFirst, at(0))).toEqual({ strengths: [], weaknesses: [..."xyzab"] });
  });

  it("puts the furthest level first, before the weight, and five a side at most", () => {
    const eight = [..."abcdefgh"].map((id, place) => anIndicator(id, place % 2 === 0 ? 1 : 2));
    const levels = (given: readonly Level[]) =>
      new Map(given.map((level, place) => [eight[place]?.id ?? "", level] as const));
    expect(indicatorHighlights(eight, levels([4, 3, 4, 3, 3, 3, 4, 2])).strengths).toEqual([..."acgbd"]);
    expect(indicatorHighlights(eight, levels([0, 1, 0, 1, 1, 1, 0, 2])).weaknesses).toEqual([..."acgbd"]);
  });

  it("passes over questions without a level", () => {
    expect(indicatorHighlights(indicators, new Map())).toEqual({ strengths: [], weaknesses: [] });
  });
});
