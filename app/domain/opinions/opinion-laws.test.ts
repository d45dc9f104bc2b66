import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import { lowerMedian } from "../questions/lower-median.ts";
import { disagreementOn } from "./disagreement.ts";
import { disagreementAgenda } from "./disagreement-agenda.ts";
import { levelsIn, opinionGroup } from "./opinion-group.ts";

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const levels = fc.array(level, { minLength: 1, maxLength: 20 });
const answer = fc.oneof(level, fc.constantFrom("dk" as const, "na" as const));
const answers = fc.array(answer, { maxLength: 20 });
const ofCommunes = fc.option(fc.record({ median: level }), { nil: null });

describe("laws of the lower median", () => {
  it("is one of the levels, with at most half of them below it and at least half at or below", () => {
    fc.assert(
      fc.property(levels, (given) => {
        const median = lowerMedian(given) ?? Number.NaN;
        expect(given).toContain(median);
        expect(given.filter((one) => one < median).length).toBeLessThanOrEqual((given.length - 1) / 2);
        expect(given.filter((one) => one <= median).length).toBeGreaterThanOrEqual(given.length / 2);
      }),
    );
  });

  it("does not depend on who answered first, and never falls when a level rises", () => {
    fc.assert(
      fc.property(levels, fc.nat(), (given, at) => {
        const median = lowerMedian(given) ?? 0;
        expect(lowerMedian(given.toReversed())).toBe(median);
        const raised = given.with(at % given.length, 4);
        expect(lowerMedian(raised)).toBeGreaterThanOrEqual(median);
      }),
    );
  });
});

describe("laws of groups", () => {
  it("count everyone once, and give unknowns no part in median and range", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const group = opinionGroup(given);
        const counted = group.counts.reduce((sum, count) => sum + count, 0);
        expect(counted + group.dontKnow + group.notApplicable).toBe(given.length);
        const { median, range } = opinionGroup(levelsIn(given));
        expect([median, range]).toEqual([group.median, group.range]);
      }),
    );
  });
});

describe("laws of disagreement", () => {
  it("is there exactly when the métropole differs by two levels, or the medians by one", () => {
    fc.assert(
      fc.property(answers, ofCommunes, (ofTeam, communes) => {
        const team = opinionGroup(ofTeam);
        const medians = [team.median, communes?.median ?? null].filter((one) => one !== null);
        const gap = medians.length < 2 ? 0 : Math.abs((medians[0] ?? 0) - (medians[1] ?? 0));
        const reasons = [...[team.range].filter((range) => range >= 2), gap];
        expect(disagreementOn({ team, communes })?.range ?? 0).toBe(Math.max(0, ...reasons));
      }),
    );
  });

  it("puts every item on the agenda once, by weight × range, ties as they came", () => {
    const item = fc.record({
      weight: fc.constantFrom(1, 2),
      disagreement: fc.record({
        range: fc.constantFrom(1, 2, 3, 4),
        spread: fc.constant(null),
        gap: fc.constant(null),
      }),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const given = items.map((one, place) => ({ ...one, place }));
        const agenda = disagreementAgenda(given);
        expect(agenda.toSorted((a, b) => a.place - b.place)).toEqual(given);
        const keys = agenda.map(({ weight, disagreement, place }) => [-weight * disagreement.range, place]);
        expect(keys).toEqual(keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    );
  });
});
