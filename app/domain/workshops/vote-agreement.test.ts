import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement } from "./vote-agreement.ts";

describe("agreement of ordinal votes", () => {
  it.each([
    // The example of van der Eijk, of seven steps; then the vectors of the workshop protocol.
    [[30, 40, 210, 130, 530, 50, 10], 0.611],
    [[4, 0, 0, 0, 4], -1],
    [[2, 2, 2, 2, 2], 0],
    [[0, 2, 6, 0, 0], 0.875],
    [[1, 0, 3, 4, 0], 0.542],
    [[3, 1, 0, 1, 3], -0.569],
    [[0, 0, 8, 0, 0], 1],
    // Three steps, by hand: two layers, yes-no-yes for 2 votes of 3 and one step for the third: (2 × -1 + 1 × 1) / 3.
    [[1, 0, 2], -1 / 3],
  ])("of %j is %d", (counts, expected) => {
    expect(agreement(counts)).toBeCloseTo(expected, 3);
  });

  it("is not defined without a vote, nor on fewer than three steps", () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeNull();
    expect(agreement([])).toBeNull();
    expect(agreement([3, 4])).toBeNull();
  });

  const counts = fc
    .array(fc.nat(40), { minLength: 3, maxLength: 7 })
    .filter((all) => all.some((one) => one > 0));

  it("stands between -1 and 1, is the same read from the other end, and for as many times the votes", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (given, times) => {
        const found = agreement(given) ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(found).toBeLessThanOrEqual(1 + 1e-9);
        expect(agreement(given.toReversed())).toBeCloseTo(found, 9);
        expect(agreement(given.map((count) => count * times))).toBeCloseTo(found, 9);
      }),
    );
  });
});
