import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "../questions/level.ts";
import { roundResult, type Vote } from "./round-result.ts";

const LEVELS = [0, 1, 2, 3, 4] as const;
const RULE = { threshold: 75 };
/** As many votes at each level, lowest first, then so many that do not know. */
const votes = (counts: readonly number[], dontKnow = 0): readonly Vote[] => [
  ...counts.flatMap((count, level) => Array.from({ length: count }, () => level as Level)),
  ...Array.from({ length: dontKnow }, () => "dk" as const),
];
const of = (
  counts: readonly number[],
  { dontKnow = 0, threshold = 75, levels = LEVELS as readonly Level[] } = {},
) => roundResult(votes(counts, dontKnow), { levels, rule: { threshold } });

describe("scenario 30, rule boundaries: a round of eight valid votes", () => {
  it("agrees with six at one level of eight, and not with five", () => {
    expect(of([1, 1, 6, 0, 0])).toMatchObject({ label: "agreed", modalShare: 75, proposal: 2 });
    expect(of([1, 2, 5, 0, 0]).label).not.toBe("agreed");
  });

  it("is apart with four and three beside each other and one far off, whatever the pair has", () => {
    const round = of([1, 0, 3, 4, 0]);
    expect(round).toMatchObject({ label: "apart", pairShare: 87.5, proposal: null, lowest: 0, highest: 3 });
    expect(round.agreement).toBeCloseTo(0.542, 3);
  });

  it("says too little with three valid votes, and with more than a third who do not know", () => {
    expect(of([0, 0, 3, 0, 0])).toMatchObject({ label: "few", proposal: null });
    expect(of([0, 0, 4, 0, 0]).label).toBe("agreed");
    expect(of([0, 0, 6, 0, 0], { dontKnow: 3 }).label).toBe("agreed");
    expect(of([0, 0, 6, 0, 0], { dontKnow: 4 }).label).toBe("few");
  });

  it("is polarised with half at either end", () => {
    expect(of([4, 0, 0, 0, 4])).toMatchObject({ label: "polarised", agreement: -1, proposal: null });
  });
});

describe("a round", () => {
  it("that is close proposes the lower of the two levels, and of two such pairs the lower one", () => {
    expect(of([0, 1, 3, 4, 0])).toMatchObject({ label: "close", pairShare: 87.5, proposal: 2 });
    expect(of([0, 2, 6, 2, 0], { threshold: 80 })).toMatchObject({
      label: "close",
      pairShare: 80,
      proposal: 1,
    });
  });

  it("is close up to a range of two, and not beyond", () => {
    expect(of([0, 1, 0, 7, 5]).label).toBe("apart");
    expect(of([0, 0, 1, 7, 5]).label).toBe("close");
  });

  it("is not polarised at an agreement of nothing", () => {
    expect(of([2, 2, 2, 2, 2])).toMatchObject({ label: "apart", agreement: 0 });
  });

  it("tells the two votes in the middle, and neither a mean nor a deviation", () => {
    expect(of([0, 2, 2, 0, 0]).median).toEqual([1, 2]);
    expect(of([0, 2, 3, 0, 0]).median).toEqual([2, 2]);
    expect(of([0, 0, 0, 0, 0], { dontKnow: 2 })).toEqual({
      counts: LEVELS.map((level) => ({ level, count: 0 })),
      ...{ valid: 0, dontKnow: 2, median: null, lowest: null, highest: null, modalShare: 0, pairShare: 0 },
      ...{ agreement: null, label: "few", proposal: null },
    });
  });

  it("of a question of yes or no counts its two levels alone", () => {
    const levels = [0, 4] as const;
    const yes = roundResult([4, 4, 4, 0], { levels, rule: RULE });
    expect(yes).toMatchObject({ label: "agreed", proposal: 4, agreement: null, pairShare: 100 });
    // All are at neighbours, as they always are on two levels: that is no agreement.
    expect(roundResult([4, 4, 0, 0], { levels, rule: RULE })).toMatchObject({
      label: "apart",
      proposal: null,
    });
    expect(() => roundResult([2], { levels, rule: RULE })).toThrow("level 2");
  });

  it("of a question with one level only is agreed on it", () => {
    expect(roundResult([3, 3, 3, 3], { levels: [3], rule: RULE })).toMatchObject({
      label: "agreed",
      proposal: 3,
    });
  });

  it("proposes only a level that somebody voted for or the one beside it, whatever was voted in which order", () => {
    const vote = fc.constantFrom<Vote>(0, 1, 2, 3, 4, "dk");
    fc.assert(
      fc.property(
        fc.array(vote, { maxLength: 40 }),
        fc.integer({ min: 60, max: 100 }),
        (given, threshold) => {
          const round = roundResult(given, { levels: LEVELS, rule: { threshold } });
          expect(roundResult(given.toReversed(), { levels: LEVELS, rule: { threshold } })).toEqual(round);
          expect(round.valid + round.dontKnow).toBe(given.length);
          expect(round.proposal === null).toBe(round.label !== "agreed" && round.label !== "close");
          if (round.proposal !== null) {
            expect(round.proposal).toBeGreaterThanOrEqual((round.lowest ?? 0) - 1);
            expect(round.proposal).toBeLessThanOrEqual(round.highest ?? 4);
          }
        },
      ),
    );
  });
});
