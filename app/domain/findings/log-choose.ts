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

/** Under this share of what is summed up already, what follows no longer counts in a number of 16 digits. */
const NOTHING_MORE = 1e-18;

/**
 * Chance to draw `least` marked ones at least (hypergeometric). From 0 to 1. Summed up from `least` away from the most likely number,
 * so that of tens of thousands only those that count are looked at.
 */
export function chanceOfAtLeast(least: number, urn: Urn): number {
  const likeliest = Math.floor(((urn.drawn + 1) * (urn.marked + 1)) / (urn.all + 2));
  const chance = least > likeliest ? tailFrom(least, 1, urn) : 1 - tailFrom(least - 1, -1, urn);
  return Math.min(Math.max(chance, 0), 1);
}

/** Chance of `first` and of all numbers behind it, upwards or downwards; they become smaller all the way. */
function tailFrom(first: number, step: 1 | -1, { all, marked, drawn }: Urn): number {
  const [fewest, most] = [Math.max(0, drawn - (all - marked)), Math.min(marked, drawn)];
  const whole = logChoose(all, drawn);
  let chance = 0;
  for (
    let found = step === 1 ? Math.max(first, fewest) : Math.min(first, most);
    found >= fewest && found <= most;
    found += step
  ) {
    const one = Math.exp(logChoose(marked, found) + logChoose(all - marked, drawn - found) - whole);
    if (one < chance * NOTHING_MORE) break;
    chance += one;
  }
  return chance;
}
