// Of many tests some come out by chance: p values adjusted so that among what is called found, at most that share is expected to be
// chance (Benjamini and Hochberg, 1995, step-up).

/** In the order given; each at least what it was, 1 at most. Nothing for none. */
export function adjustedP(values: readonly number[]): readonly number[] {
  const order = values.map((_, place) => place).toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const adjusted = new Array<number>(values.length).fill(1);
  let least = 1;
  for (const [behind, place] of order.entries()) {
    const rank = values.length - behind;
    least = Math.min(least, ((values[place] ?? 1) * values.length) / rank);
    adjusted[place] = least;
  }
  return adjusted;
}
