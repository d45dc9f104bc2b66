import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Level } from "../questions/level.ts";
import type { Standing, Standings } from "../scoring/standing.ts";
import { invariantsOf } from "./invariants.ts";
import { type Draw, drawsFrom } from "./seeded-draws.ts";

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const ids = (count: number) => Array.from({ length: count }, (_, place) => `q${place}`);
const survey = (count: number) =>
  aSurvey({
    sections: [
      aDimension(
        "one",
        ids(count).map((id) => anIndicator({ id })),
      ),
    ],
  });
const body = (...steps: readonly Standing[]): Standings =>
  new Map(steps.map((step, place) => [`q${place}`, step] as const));
/** Bodies that stand ever higher on five questions; `q0` is what the test is about. */
const ladder = (own: readonly Standing[]) =>
  own.map((step, place) =>
    body(
      step,
      ...[0, 1, 2, 3].map((more): Standing => LEVELS[Math.min(4, Math.floor((place + more) / 4))] ?? 0),
    ),
  );
const tested = (bodies: readonly Standings[]) => invariantsOf(survey(5), bodies, ["q0"]).indicators[0];

describe("invariantsOf", () => {
  it("says nothing of an indicator that is known of four, however many others are known", () => {
    const six = (own: readonly Standing[]) => invariantsOf(survey(5), ladder(own));
    const known = ({ indicators }: ReturnType<typeof six>) => indicators.map(({ id, n }) => [id, n]);
    expect(known(six([3, 3, 3, 3, "dk", "dk"]))).toEqual(["q1", "q2", "q3", "q4"].map((id) => [id, 6]));
    expect(known(six([3, 3, 3, 3, 3, "dk"]))[0]).toEqual(["q0", 5]);
    expect(invariantsOf(survey(5), ladder([0, 1, 2, 3]))).toEqual({
      ...{ indicators: [], byChance: { distinctive: 0, common: 0 } },
    });
  });

  it("is 1 in 120 for three of ten who alone have it, a candidate in so small a sample", () => {
    const told = tested(ladder([0, 0, 0, 0, 0, 0, 0, 3, 3, 4]));
    expect(told).toMatchObject({ id: "q0", label: "candidate", n: 10, group: 3, inGroup: 3, inAll: 3 });
    expect(told?.p).toBeCloseTo(1 / 120, 12);
    expect(told?.adjusted).toBeCloseTo(1 / 120, 12);
  });

  it("is supported from twelve bodies on, where chance hardly gives it", () => {
    const told = tested(ladder([0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3]));
    expect(told).toMatchObject({ label: "supported", n: 12, group: 4 });
    expect(told?.p).toBeCloseTo(1 / 495, 12);
    // Among 48 that are asked together: 48 / 495, which is just under a tenth.
    const among48 = invariantsOf(survey(48), twelveOf48());
    expect(among48.indicators[0]).toMatchObject({ label: "supported" });
    expect(among48.indicators[0]?.adjusted).toBeCloseTo(48 / 495, 9);
  });

  it("is common where four of five have it, or where everybody has", () => {
    expect(tested(ladder([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 0]))).toMatchObject({
      label: "common",
      group: 5,
      inGroup: 4,
    });
    expect(tested(ladder([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 0, 0]))).toMatchObject({
      label: "none",
      inGroup: 3,
    });
    expect(tested(ladder([3, 3, 3, 3, 3, 3, 3, 3, 3]))).toMatchObject({
      label: "common",
      p: expect.closeTo(1, 9),
    });
    // In the group and about as often outside: no mark of the group.
    expect(tested(ladder([3, 3, 3, 3, 3, 3, 3, 0, 3, 3, 3, 3]))?.label).toBe("common");
  });

  it("elects the group without the indicator that is asked about", () => {
    // Its own high level would lift the first body into the group.
    const bodies = [
      body(4, 1, 1, 1, 1),
      ...[1, 1, 1, 1, 1, 2, 2, 2].map((step) => body(0, ...Array<Standing>(4).fill(step === 2 ? 2 : 1))),
    ];
    expect(tested(bodies)).toMatchObject({ group: 3, inGroup: 0, inAll: 1 });
  });

  it("leaves out of the group who stands level with the first one outside, and has none where nobody stands higher", () => {
    const level = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1].map((step) =>
      body(3, ...Array<Standing>(4).fill(step === 1 ? 2 : 1)),
    );
    expect(tested(level)).toMatchObject({ group: 0, label: "none", p: 1 });
    expect(tested(Array.from({ length: 12 }, () => body(4, 4, 4, 4, 4)))).toMatchObject({
      group: 0,
      label: "none",
    });
  });

  it("counts whose level is known, and no group of fewer than three", () => {
    const known = ladder([0, 0, 0, 0, 0, 0, 0, 3, 3, 4, "dk", "na", "unanswered"]);
    expect(tested(known)?.n).toBe(10);
    expect(tested(ladder([0, 0, 0, 0, 0, 0, 3, 4]))).toMatchObject({ group: 0, label: "none" });
    expect(invariantsOf(survey(2), [])).toEqual({
      ...{ indicators: [], byChance: { distinctive: 0, common: 0 } },
    });
  });

  it("expects of chance what dealing the levels anew gives", () => {
    const bodies = ladder([0, 0, 0, 3, 0, 0, 0, 3, 3, 4]);
    const { byChance } = invariantsOf(survey(5), bodies, ["q0"]);
    // Four of ten have it: C(4,3) / C(10,3); four of five of three are all three.
    expect(byChance.distinctive).toBeCloseTo(4 / 120, 12);
    expect(byChance.common).toBeCloseTo(4 / 120, 12);
  });

  it("gives on pure chance as many as it says, and calls hardly any supported", () => {
    const draw = drawsFrom(7);
    const [found, expected, supported]: [number[], number[], number[]] = [[], [], []];
    for (let sample = 0; sample < 100; sample += 1) {
      const { indicators, byChance } = invariantsOf(
        survey(20),
        Array.from({ length: 22 }, () => chance(20, draw)),
      );
      found.push(
        indicators.filter(({ group, inGroup, inAll, n }) => group > 0 && inGroup === group && inAll < n)
          .length,
      );
      expected.push(byChance.distinctive);
      supported.push(indicators.filter(({ label }) => label === "supported").length);
    }
    expect(mean(found) / mean(expected)).toBeGreaterThan(0.6);
    expect(mean(found) / mean(expected)).toBeLessThan(1.5);
    expect(supported.filter((count) => count > 0).length / 100).toBeLessThan(0.15);
  });
});

function chance(count: number, draw: Draw): Standings {
  return body(...Array.from({ length: count }, () => LEVELS[draw(5)] ?? 0));
}

/** Only the first question is the mark of the upper third; the others lead to it step by step. */
function twelveOf48(): readonly Standings[] {
  const stepped = (place: number, question: number) => ((question - 1) % 12 < place ? 1 : 0);
  return Array.from({ length: 12 }, (_, place) =>
    body(place > 7 ? 3 : 0, ...Array.from({ length: 47 }, (_more, question) => stepped(place, question + 1))),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
