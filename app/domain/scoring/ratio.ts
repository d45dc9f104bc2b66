// The one place of the scoring that divides. An empty denominator has no ratio: callers decide what that means
// ("not applicable", "no mean"), and NaN never leaves this folder.

export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Arithmetic mean; undefined for an empty list. */
export function meanOf(values: readonly number[]): number | undefined {
  let sum = 0;
  for (const value of values) sum += value;
  return ratio(sum, values.length);
}
