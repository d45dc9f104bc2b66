// In how many ways k things are taken out of n, as a logarithm: of 35,000 communes there are more ways than a number holds.

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k += 1)
    logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  return logFactorials[n] ?? Number.NaN;
}

/** Minus infinity where there is no way. n: 0 or more, a whole number. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Of `all`, `marked` are marked and `drawn` are drawn without putting one back. */
export interface Urn {
  readonly all: number;
  readonly marked: number;
  readonly drawn: number;
}

/** Chance to draw `least` marked ones at least (hypergeometric). From 0 to 1. */
export function chanceOfAtLeast(least: number, { all, marked, drawn }: Urn): number {
  let chance = 0;
  for (let found = Math.max(least, 0); found <= Math.min(marked, drawn); found += 1)
    chance += Math.exp(
      logChoose(marked, found) + logChoose(all - marked, drawn - found) - logChoose(all, drawn),
    );
  return Math.min(chance, 1);
}
