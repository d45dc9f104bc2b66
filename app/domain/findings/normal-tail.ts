// How often chance alone goes as far, of a sum of so many that it is as good as normal.

/** Both tails: 1 at 0, falling to 0. By Abramowitz and Stegun 7.1.26, to a millionth. */
export function normalTails(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp((-z * z) / 2);
}
