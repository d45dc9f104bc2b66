// Ranks from 1, the smallest first; equal values share the mean of the ranks that they take up together.

/** One a value, in the order of the values. Nothing for none. */
export function midranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, place) => place).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    const end = endOfTie(values, order, start);
    // The ranks are start + 1 to end.
    for (let place = start; place < end; place += 1) ranks[order[place] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

function endOfTie(values: readonly number[], order: readonly number[], start: number): number {
  const value = values[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && values[order[end] ?? 0] === value) end += 1;
  return end;
}

/** How many values are equal, for each value there is. */
export function tieSizes(values: readonly number[]): readonly number[] {
  return [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);
}
