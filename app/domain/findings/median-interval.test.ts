import { describe, expect, it } from "vitest";
import { medianInterval, medianOf, quantileOf } from "./median-interval.ts";

describe("medianInterval", () => {
  // Methodology E6, of 22 métropoles.
  it.each([
    [6, 1, 6],
    [8, 2, 7],
    [10, 3, 8],
    [12, 4, 9],
    [15, 5, 11],
    [18, 7, 12],
  ])("of %i of 22 goes from the %i. to the %i.", (known, low, high) => {
    expect(medianInterval(known, 22)).toMatchObject({ low, high });
  });

  it("has the coverage that is worked out by hand", () => {
    // 1 - 2 C(11,6) / C(22,6)
    expect(medianInterval(6, 22)?.coverage).toBeCloseTo(1 - (2 * 462) / 74_613, 9);
    // Of so many that nothing runs out: the binomial of E6, 97.9 %.
    expect(medianInterval(10, 1_000_000)).toMatchObject({ low: 2, high: 9 });
    expect(medianInterval(10, 1_000_000)?.coverage).toBeCloseTo(0.979, 3);
  });

  it("holds for an odd number of bodies, whose median is one of them", () => {
    // Of 5 the 3rd: 1 to 4 miss it never, for 3 of 5 below or at it and 3 at or above it; at least one of each is among four.
    expect(medianInterval(4, 5)).toEqual({ low: 2, high: 3, coverage: expect.closeTo(1, 9) });
  });

  it("does not exist for a census, nor where the ends may miss it too often", () => {
    expect(medianInterval(22, 22)).toBeNull();
    expect(medianInterval(5, 35_000)).toBeNull();
    expect(medianInterval(6, 35_000)).toMatchObject({ low: 1, high: 6 });
    expect(medianInterval(1, 22)).toBeNull();
    expect(medianInterval(0, 22)).toBeNull();
  });

  it("covers as often as it says, over every sample of six of eight", () => {
    const samples = subsets(8, 6);
    const interval = medianInterval(6, 8);
    if (interval === null) expect.fail();
    const covering = samples.filter(
      (ranks) => (ranks[interval.low - 1] ?? 9) <= 4 && (ranks[interval.high - 1] ?? 0) >= 5,
    );
    expect(covering.length / samples.length).toBeCloseTo(interval.coverage, 9);
  });
});

function subsets(all: number, size: number): readonly (readonly number[])[] {
  const grow = (from: number, left: number): readonly (readonly number[])[] =>
    left === 0
      ? [[]]
      : Array.from({ length: all - from + 1 }, (_, step) => from + step).flatMap((first) =>
          grow(first + 1, left - 1).map((rest) => [first, ...rest]),
        );
  return grow(1, size);
}

describe("quantileOf", () => {
  it("is that of type 7", () => {
    expect(quantileOf([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantileOf([1, 2, 3, 4], 0.75)).toBe(3.25);
    expect(quantileOf([1, 2, 3, 4, 10], 0.25)).toBe(2);
    expect(quantileOf([7], 0.9)).toBe(7);
    expect(quantileOf([], 0.5)).toBeNull();
  });

  it("gives the median of both lengths", () => {
    expect(medianOf([1, 2, 9])).toBe(2);
    expect(medianOf([1, 2, 9, 10])).toBe(5.5);
    expect(medianOf([])).toBeNull();
  });
});
