// Comparing a computed score with a threshold. Means are not exact in binary (59.99999999999999 for 60), and a body
// must not lose a level to that: a threshold is reached from one billionth below it.
const TOLERANCE = 1e-9;

export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE;
}
