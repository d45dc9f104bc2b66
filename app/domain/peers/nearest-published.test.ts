import { describe, expect, it } from "vitest";
import type { DimensionScore } from "../scoring/score.types.ts";
import type { AmongDimension } from "./among-published.ts";
import { leverTakers, type PublishedActs } from "./lever-takers.ts";
import { nearestByShape, nearestBySituation } from "./nearest-published.ts";

const scored = (score: number | null): DimensionScore => ({
  ...{ id: "d", status: score === null ? "not-evaluated" : "evaluated", score, low: score, high: score },
  ...{ coverage: 1, level: null, between: null, answered: 1, applicable: 1 },
});
/** A row of scores a dimension: one’s own first; undefined for who is left out there. */
function dimension(own: number | null, ...theirs: readonly (number | null | undefined)[]): AmongDimension {
  const others = theirs.flatMap((score, place) =>
    score === undefined ? [] : [{ place, score: scored(score) }],
  );
  return {
    ...{ id: "d", basis: { kind: "published" }, own: scored(own), others, leftOut: [], centiles: null },
    ...{ n: others.length, median: null, quartiles: null },
  };
}

describe("nearestByShape", () => {
  it("tells the three with the most alike profile, whatever their height, by their place", () => {
    const dimensions = [
      dimension(10, 60, 20, 0, 5),
      dimension(20, 70, 0, 40, 20),
      dimension(30, 80, 10, 0, 25),
    ];
    const near = nearestByShape(dimensions, 4);
    expect(near.map(({ place }) => place)).toEqual([0, 3, 1]);
    expect(near[0]?.distance).toBeCloseTo(0, 12);
  });

  it("tells nobody where one has no score, and leaves out who shares too few dimensions", () => {
    expect(nearestByShape([dimension(null, 1, 2), dimension(null, 3, 4)], 2)).toEqual([]);
    const gaps = [dimension(1, undefined, 3), dimension(2, null, 4), dimension(3, 5, 5)];
    expect(nearestByShape(gaps, 2).map(({ place }) => place)).toEqual([1]);
    expect(nearestByShape([{ ...dimension(1, 2), own: null, basis: { kind: "no-question" } }], 1)).toEqual(
      [],
    );
  });
});

describe("nearestBySituation", () => {
  const at = (population: number | null, communes: number | null, since: number | null) => ({
    ...{ population, communes, since },
  });

  it("tells those whose situation is most alike, and nobody of whom nothing is known", () => {
    const others = [
      at(900, 90, 2018),
      at(110, 11, 2015),
      at(null, null, null),
      at(120, 12, 2016),
      at(400, 20, 2015),
    ];
    expect(nearestBySituation(at(100, 10, 2015), others).map(({ place }) => place)).toEqual([1, 3, 4]);
    expect(nearestBySituation(at(null, null, null), others)).toEqual([]);
  });
});

describe("leverTakers", () => {
  it("names who has taken it up, each with its month, and whose projects met a brake with it, in the order given", () => {
    const using = { name: "Portal", brakes: [{ brake: "b" }, { brake: "c", lever: "a" }] };
    const published: readonly PublishedActs[] = [
      { levers: [{ id: "a", month: "2027-03" }], projects: null },
      { levers: null, projects: [{ name: "Other", brakes: [{ brake: "b", lever: "b" }] }, { name: "a" }] },
      { levers: [], projects: [using] },
      {
        levers: [
          { id: "b", month: null },
          { id: "a", month: null },
        ],
        projects: [using],
      },
    ];
    expect(leverTakers("a", published)).toEqual([
      { place: 0, retained: { month: "2027-03" }, projects: [] },
      { place: 2, retained: null, projects: [using] },
      { place: 3, retained: { month: null }, projects: [using] },
    ]);
    expect(leverTakers("none", published)).toEqual([]);
    expect(leverTakers("a", [])).toEqual([]);
  });
});
