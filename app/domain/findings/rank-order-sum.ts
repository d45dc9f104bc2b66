// Pairs of bodies in the same order on both sides, less those in opposite order: what Kendall's tau is made of, in n log n steps
// (Knight, 1966), so that it may be asked thousands of times, and of thousands of bodies.

/** Equal pairs of either side count nothing. `x` and `y` are as long as each other. */
export function rankOrderSum(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  const order = Array.from({ length: n }, (_, place) => place).sort(
    (a, b) => at(x, a) - at(x, b) || at(y, a) - at(y, b),
  );
  const sorted = Float64Array.from(order, (place) => at(y, place));
  const tiedX = tiedPairs(order, (a, b) => at(x, a) === at(x, b));
  const tiedBoth = tiedPairs(order, (a, b) => at(x, a) === at(x, b) && at(y, a) === at(y, b));
  const swaps = sortCounting(sorted, new Float64Array(n), { from: 0, to: n });
  const tiedY = tiedPairs(sorted, (a, b) => a === b);
  return (n * (n - 1)) / 2 - tiedX - tiedY + tiedBoth - 2 * swaps;
}

function at(values: ArrayLike<number>, place: number): number {
  return values[place] ?? Number.NaN;
}

/** Among neighbours of what is in order. */
function tiedPairs(sorted: ArrayLike<number>, isTied: (one: number, other: number) => boolean): number {
  let [pairs, run] = [0, 0];
  for (let place = 1; place < sorted.length; place += 1) {
    run = isTied(at(sorted, place - 1), at(sorted, place)) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

interface Stretch {
  readonly from: number;
  /** Not in it. */
  readonly to: number;
}

/** Merge sort, in place; gives how many pairs stood the wrong way round. */
function sortCounting(values: Float64Array, spare: Float64Array, { from, to }: Stretch): number {
  if (to - from < 2) return 0;
  const middle = (from + to) >> 1;
  const inside =
    sortCounting(values, spare, { from, to: middle }) + sortCounting(values, spare, { from: middle, to });
  let [left, right, swaps] = [from, middle, 0];
  for (let place = from; place < to; place += 1) {
    const takesRight = left === middle || (right < to && at(values, right) < at(values, left));
    if (takesRight) swaps += middle - left;
    spare[place] = at(values, takesRight ? right++ : left++);
  }
  values.set(spare.subarray(from, to), from);
  return inside + swaps;
}
