// Chance that can be had again: the same seed draws the same numbers on every machine, so that whoever recomputes a finding gets its
// very figures.
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A whole number from 0 to below `below`, each as likely; `below` is 1 at least. */
export type Draw = (below: number) => number;

export function drawsFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

/** Puts `items` into an order in which each order is as likely (Fisher and Yates), in place. */
export function shuffle(items: number[] | Float64Array, draw: Draw): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const moved = items[last] ?? 0;
    items[last] = items[other] ?? 0;
    items[other] = moved;
  }
}
