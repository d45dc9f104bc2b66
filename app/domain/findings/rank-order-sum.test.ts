import fc from "fast-check";
import { expect, it } from "vitest";
import { rankOrderSum } from "./rank-order-sum.ts";

/** The definition itself: every pair, one by one. */
function pairByPair(x: readonly number[], y: readonly number[]): number {
  return x.reduce(
    (sum, one, place) =>
      sum +
      x
        .slice(0, place)
        .reduce(
          (part, other, before) =>
            part + Math.sign(one - other) * Math.sign((y[place] ?? 0) - (y[before] ?? 0)),
          0,
        ),
    0,
  );
}

it("is what counting pair by pair gives, ties and all", () => {
  const small = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.array(small, { maxLength: 25 }), (pairs) => {
      const [x, y] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      expect(rankOrderSum(x, y)).toBe(pairByPair(x, y));
    }),
  );
});
