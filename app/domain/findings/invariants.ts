// What bodies that stand high have in common, and whether it is theirs (methodology E6). Two claims that are never one: common to the
// group, and distinctive of it. Beside each list stands how many chance alone would give: exactly, for the group of an indicator is
// chosen without it, so that under chance its levels are dealt to the group blindly.
import type { Standings } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { adjustedP } from "./adjusted-p.ts";
import { chanceOfAtLeast } from "./log-choose.ts";
import { totalsWithout } from "./totals-without.ts";

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
  /** In the order of the questionnaire. */
  readonly indicators: readonly Invariant[];
  /** How many distinctive and how many common ones chance alone would give. */
  readonly byChance: { readonly distinctive: number; readonly common: number };
}

/** `asked`: the indicators that are tested together; null for all. Bodies in any order. */
export function invariantsOf(
  model: SurveyModel,
  bodies: readonly Standings[],
  asked: readonly string[] | null = null,
): Invariants {
  const { indicators, totals } = totalsWithout(model);
  const known = bodies.map((standings) => ({ standings, totals: totals(standings) }));
  const tested = indicators.flatMap((id, place) => {
    if (asked !== null && !asked.includes(id)) return [];
    const candidates = known.flatMap(({ standings, totals: all }) => {
      const [level, total] = [standings.get(id), all[place] ?? null];
      return typeof level === "number" && total !== null ? [{ isReached: level >= REACHED, total }] : [];
    });
    return [{ id, ...countsOf(candidates) }];
  });
  const adjusted = adjustedP(tested.map(({ p }) => p));
  return {
    indicators: tested.map((one, place) => labelled({ ...one, adjusted: adjusted[place] ?? 1 })),
    byChance: {
      distinctive: sumOf(tested.filter(mayDistinguish).map((one) => chanceOf(one.group, one))),
      common: sumOf(tested.filter(({ group }) => group > 0).map((one) => chanceOf(fewestCommon(one), one))),
    },
  };
}

interface Candidate {
  readonly isReached: boolean;
  /** Score of the whole without the indicator. */
  readonly total: number;
}
type Counts = Pick<Invariant, "n" | "group" | "inGroup" | "inAll" | "p">;

function countsOf(candidates: readonly Candidate[]): Counts {
  const group = highest(candidates);
  const reached = (some: readonly Candidate[]) => some.filter(({ isReached }) => isReached).length;
  const counts = {
    ...{ n: candidates.length, group: group.length, inGroup: reached(group), inAll: reached(candidates) },
    p: 1,
  };
  const isWhole = group.length > 0 && counts.inGroup === group.length;
  return isWhole ? { ...counts, p: chanceOf(group.length, counts) } : counts;
}

/** The upper third. Who stands level with the first one outside is outside: nobody is in it by the order of a list. */
function highest(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.floor(candidates.length / 3);
  const cut = Float64Array.from(candidates, ({ total }) => total).toSorted()[candidates.length - most - 1];
  const group = candidates.filter(({ total }) => cut !== undefined && total > cut);
  return group.length < FEWEST_IN_GROUP ? [] : group;
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
