// What bodies that stand high have in common, and whether it is theirs (methodology E6). Two claims that are never one: common to the
// group, and distinctive of it. Beside each list stands how many chance alone would give: exactly, for the group of an indicator is
// chosen without it, so that under chance its levels are dealt to the group blindly.
import type { SurveyModel } from "../survey/survey-model.ts";
import { adjustedP } from "./adjusted-p.ts";
import { chanceOfAtLeast } from "./log-choose.ts";
import { FEWEST } from "./sample.ts";
import { type StandingsBy, totalsWithout } from "./totals-without.ts";

/** The level that counts as reached, of 0 to 4. */
const REACHED = 3;
/** Of the group, for what is common. */
const COMMON_SHARE = 0.8;
const FEWEST_IN_GROUP = 3;
/** The smallest sample in which one indicator of 48 can pass alone: 48 / 495. */
const FEWEST_TO_SUPPORT = 12;
const MOST_P = 0.1;

/** supported: distinctive, and not by chance as far as can be told. candidate: distinctive, in a sample too small to tell. */
export type InvariantLabel = "supported" | "candidate" | "common" | "none";

export interface Invariant {
  readonly id: string;
  readonly label: InvariantLabel;
  /** Bodies whose level is known, and that have a score of the whole without it. */
  readonly n: number;
  /** Size of the group: a third of them, fewer where some stand level at its end. 0 for a sample too small. */
  readonly group: number;
  /** At level 3 or more: in the group, and of all. */
  readonly inGroup: number;
  readonly inAll: number;
  /** Chance that the whole group would be there, C(inAll, group) / C(n, group); 1 where it is not. */
  readonly p: number;
  /** For how many indicators were asked. */
  readonly adjusted: number;
}
export interface Invariants {
  /** In the order of the questionnaire, each known of five bodies at least. */
  readonly indicators: readonly Invariant[];
  /** How many distinctive and how many common ones chance alone would give. */
  readonly byChance: { readonly distinctive: number; readonly common: number };
}

/** `asked`: the indicators that are tested together; null for all. Bodies in any order. */
export function invariantsOf(
  model: SurveyModel,
  bodies: readonly StandingsBy[],
  asked: readonly string[] | null = null,
): Invariants {
  return invariantsAmong(countIndicators(model, bodies), asked);
}

/** The same of what was counted once, for whoever asks twice. An indicator that fewer than five are known at is not asked about. */
export function invariantsAmong(
  counted: readonly CountedIndicator[],
  asked: readonly string[] | null = null,
): Invariants {
  const tested = counted.filter(({ id, n }) => n >= FEWEST && (asked === null || asked.includes(id)));
  const adjusted = adjustedP(tested.map(({ p }) => p));
  return {
    indicators: tested.map((one, place) => labelled({ ...one, adjusted: adjusted[place] ?? 1 })),
    byChance: {
      distinctive: sumOf(tested.filter(mayDistinguish).map((one) => chanceOf(one.group, one))),
      common: sumOf(tested.filter(({ group }) => group > 0).map((one) => chanceOf(fewestCommon(one), one))),
    },
  };
}

type Counts = Pick<Invariant, "n" | "group" | "inGroup" | "inAll" | "p">;
type CountedIndicator = Counts & Pick<Invariant, "id">;

/** Of every indicator of the questionnaire, in its order, what is counted of it. */
export function countIndicators(
  model: SurveyModel,
  bodies: readonly StandingsBy[],
): readonly CountedIndicator[] {
  const { indicators, totals } = totalsWithout(model);
  const columns = indicators.map((id) => ({
    id,
    known: 0,
    isReached: new Uint8Array(bodies.length),
    totals: new Float64Array(bodies.length),
  }));
  for (const standings of bodies) {
    const own = totals(standings);
    for (const [place, column] of columns.entries()) {
      const [level, total] = [standings.get(column.id), own[place] ?? null];
      if (typeof level !== "number" || total === null) continue;
      column.isReached[column.known] = Number(level >= REACHED);
      column.totals[column.known] = total;
      column.known += 1;
    }
  }
  return columns.map(({ id, known, ...column }) => ({
    id,
    ...countsOf(column.totals.subarray(0, known), column.isReached.subarray(0, known)),
  }));
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
  return totals.toSorted()[totals.length - most - 1] ?? Number.POSITIVE_INFINITY;
}

function chanceOf(least: number, { n, group, inAll }: Pick<Counts, "n" | "group" | "inAll">): number {
  return chanceOfAtLeast(least, { all: n, marked: inAll, drawn: group });
}

/** What all bodies have is nobody's mark. */
function mayDistinguish({ group, inAll, n }: Counts): boolean {
  return group > 0 && inAll < n;
}

function fewestCommon({ group }: Counts): number {
  return Math.ceil(COMMON_SHARE * group);
}

function labelled(one: Omit<Invariant, "label">): Invariant {
  return { ...one, label: labelOf(one) };
}

function labelOf(one: Omit<Invariant, "label">): InvariantLabel {
  const { n, group, inGroup, adjusted } = one;
  if (group === 0 || inGroup < fewestCommon(one)) return "none";
  if (inGroup < group || !mayDistinguish(one)) return "common";
  if (n < FEWEST_TO_SUPPORT) return "candidate";
  return adjusted < MOST_P ? "supported" : "common";
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
