// Would a coin fall as unevenly? The exact sign test, on both sides: twice the chance of the smaller number of heads or fewer.
import { logChoose } from "./log-choose.ts";

/** From above 0 to 1; 1 for no throw, and for as many heads as tails. */
export function coinP(heads: number, tails: number): number {
  const throws = heads + tails;
  let chance = 0;
  for (let few = 0; few <= Math.min(heads, tails); few += 1)
    chance += Math.exp(logChoose(throws, few) - throws * Math.LN2);
  return Math.min(1, 2 * chance);
}
