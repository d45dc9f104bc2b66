// Of every indicator, how many bodies reach it, in the upper third and in all: what invariants are told from (methodology E6). In numbers
// alone, since it is asked of every indicator of tens of thousands of bodies.
import type { SurveyModel } from "../survey/survey-model.ts";
import { chanceOfAtLeast } from "./log-choose.ts";
import { nthSmallest } from "./nth-smallest.ts";
import { type StandingsBy, totalsWithout } from "./totals-without.ts";

/** The level that counts as reached, of 0 to 4. */
const REACHED = 3;
const FEWEST_IN_GROUP = 3;

export interface Counts {
  /** Bodies whose level is known, and that have a score of the whole without it. */
  readonly n: number;
  /** Size of the group: a third of them, fewer where some stand level at its end. 0 for a sample too small. */
  readonly group: number;
  /** At level 3 or more: in the group, and of all. */
  readonly inGroup: number;
  readonly inAll: number;
  /** Chance that the whole group would be there, C(inAll, group) / C(n, group); 1 where it is not. */
  readonly p: number;
}
export interface CountedIndicator extends Counts {
  readonly id: string;
}

/** Of every indicator of the questionnaire, in its order, what is counted of it. */
export function countIndicators(
  model: SurveyModel,
  bodies: readonly StandingsBy[],
): readonly CountedIndicator[] {
  const { indicators, levels, totals } = totalsWithout(model);
  const columns = indicators.map((id) => ({
    id,
    known: 0,
    isReached: new Uint8Array(bodies.length),
    totals: new Float64Array(bodies.length),
  }));
  for (const standings of bodies) {
    const own = levels(standings);
    const without = totals(own);
    for (let place = 0; place < columns.length; place += 1)
      addTo(columns[place], own[place] ?? -1, without[place] ?? Number.NaN);
  }
  return columns.map(({ id, known, ...column }) => ({
    id,
    ...countsOf(column.totals.subarray(0, known), column.isReached.subarray(0, known)),
  }));
}

interface Column {
  /** Bodies that count. */
  known: number;
  readonly isReached: Uint8Array;
  readonly totals: Float64Array;
}

/** `level`: negative where there is none. `total`: NaN without a score. */
function addTo(column: Column | undefined, level: number, total: number): void {
  if (column === undefined || level < 0 || Number.isNaN(total)) return;
  column.isReached[column.known] = Number(level >= REACHED);
  column.totals[column.known] = total;
  column.known += 1;
}

/** Of the bodies that count, their scores without the indicator, and whether they reach it: 1 or 0. */
function countsOf(totals: Float64Array, isReached: Uint8Array): Counts {
  const cut = cutOf(totals);
  let [group, inGroup, inAll] = [0, 0, 0];
  for (const [place, total] of totals.entries()) {
    const reached = isReached[place] ?? 0;
    inAll += reached;
    if (total <= cut) continue;
    group += 1;
    inGroup += reached;
  }
  const isGroup = group >= FEWEST_IN_GROUP;
  const counts = {
    n: totals.length,
    group: isGroup ? group : 0,
    inGroup: isGroup ? inGroup : 0,
    inAll,
    p: 1,
  };
  return isGroup && inGroup === group ? { ...counts, p: chanceOf(group, counts) } : counts;
}

/** Below the upper third. Who stands level with the first one outside is outside: nobody is in it by the order of a list. */
function cutOf(totals: Float64Array): number {
  const most = Math.floor(totals.length / 3);
  const cut = nthSmallest(totals.slice(), totals.length - most - 1);
  return Number.isNaN(cut) ? Number.POSITIVE_INFINITY : cut;
}

/** To have as many of the group there at least, or more. */
export function chanceOf(least: number, { n, group, inAll }: Pick<Counts, "n" | "group" | "inAll">): number {
  return chanceOfAtLeast(least, { all: n, marked: inAll, drawn: group });
}
