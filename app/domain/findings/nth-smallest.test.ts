import fc from "fast-check";
import { expect, it } from "vitest";
import { nthSmallest } from "./nth-smallest.ts";

it("is what stands there once all are sorted, whatever their order and however many are equal", () => {
  const some = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(some, fc.nat(), (values, any) => {
      const place = any % values.length;
      const sorted = values.toSorted((a, b) => a - b);
      const given = Float64Array.from(values);
      expect(nthSmallest(given, place)).toBe(sorted[place]);
      expect([...given].toSorted((a, b) => a - b)).toEqual(sorted);
    }),
  );
});

it("is nothing where there is no such place", () => {
  expect(nthSmallest(new Float64Array(), 0)).toBeNaN();
  expect(nthSmallest(Float64Array.of(1, 2), -1)).toBeNaN();
  expect(nthSmallest(Float64Array.of(1, 2), 2)).toBeNaN();
});
