import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import { type CommuneAnswer, type CommuneRelease, dueRelease } from "./commune-release.ts";
import type { OpinionAnswer } from "./opinion.ts";

const of = (answers: Readonly<Record<string, readonly OpinionAnswer[]>>): readonly CommuneAnswer[] =>
  Object.entries(answers).flatMap(([commune, own]) => own.map((answer) => ({ commune, answer })));
const many = (count: number, answer: OpinionAnswer = 1) =>
  Array.from({ length: count }, (_, place) => ({ commune: `c${place}`, answer }));

describe("S6: a release of the communes", () => {
  it("is not due while four have a level, whatever the others said", () => {
    expect(dueRelease([], null)).toBeNull();
    expect(dueRelease(of({ a: [1], b: [1], c: [1], d: [1], e: ["dk"], f: ["na"] }), null)).toBeNull();
  });

  it("is due at five, with their lower median and no count of any level", () => {
    expect(dueRelease(of({ a: [1], b: [1], c: [2], d: [4], e: [4] }), null)).toEqual({
      communes: 5,
      median: 2,
    });
  });

  it("is not five because five people of three communes answered", () => {
    expect(dueRelease(of({ a: [1, 2], b: [1, 3], c: [4] }), null)).toBeNull();
  });

  it("counts a commune once, at the lower median of its people; who does not know takes no part", () => {
    const four = { b: [3], c: [3], d: [0], e: [0] } as const;
    expect(dueRelease(of({ a: [4, 2, "dk"], ...four }), null)).toEqual({ communes: 5, median: 2 });
  });

  it.each([
    [6, 5, null],
    [9, 5, null],
    [10, 5, 10],
    [12, 5, 10],
    [14, 10, null],
    [15, 10, 15],
    [4, 5, null],
    [5, 5, null],
  ])("of %d communes after one of %d is of %s", (count, last, expected) => {
    expect(dueRelease(many(count), { communes: last })?.communes ?? null).toBe(expected);
  });
});

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const act = fc.record({
  commune: fc.constantFrom(..."abcdefghijklmnopqrst"),
  answer: fc.oneof(level, fc.constantFrom("dk" as const, "na" as const)),
});

/** What was shown after each answer, one after the other; a later answer of a commune takes the place of its earlier one. */
function shownAfter(acts: readonly CommuneAnswer[]): readonly (Omit<CommuneRelease, "releasedAt"> | null)[] {
  const now = new Map<string, CommuneAnswer>();
  let shown: Omit<CommuneRelease, "releasedAt"> | null = null;
  return acts.map((one) => {
    now.set(one.commune, one);
    shown = dueRelease([...now.values()], shown) ?? shown;
    return shown;
  });
}

describe("S6: laws of releases", () => {
  it("grow by fives, and each is made of as many communes as it says at least", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const shown = shownAfter(acts).filter((one) => one !== null);
        const sizes = [...new Set(shown.map(({ communes }) => communes))];
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        expect(sizes.filter((size) => size < 5 || size % 5 !== 0)).toEqual([]);
        const everLevel = new Set(
          acts.filter(({ answer }) => answer !== "dk" && answer !== "na").map(({ commune }) => commune),
        );
        expect(sizes.at(-1) ?? 0).toBeLessThanOrEqual(everLevel.size);
      }),
    );
  });

  it("a changed opinion alone is never seen, nor what one more commune says between two steps", () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 5, maxLength: 5 }), act, fc.nat(4), (first, one, which) => {
        const five = first.map((answer, place) => ({ commune: "abcde"[place] ?? "a", answer }));
        const before = shownAfter(five).at(-1);
        const changed = { ...one, commune: "abcde"[which] ?? "a" };
        const more = { ...one, commune: "z" };
        expect(shownAfter([...five, changed]).at(-1)).toEqual(before);
        expect(shownAfter([...five, more]).at(-1)).toEqual(before);
      }),
    );
  });
});
