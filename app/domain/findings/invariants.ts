// What bodies that stand high have in common, and whether it is theirs (methodology E6). Two claims that are never one: common to the
// group, and distinctive of it. Beside each list stands how many chance alone would give: exactly, for the group of an indicator is
// chosen without it, so that under chance its levels are dealt to the group blindly.
import type { SurveyModel } from "../survey/survey-model.ts";
import { adjustedP } from "./adjusted-p.ts";
import { type CountedIndicator, type Counts, chanceOf, countIndicators } from "./count-indicators.ts";
import { FEWEST } from "./sample.ts";
import type { StandingsBy } from "./totals-without.ts";

/** Of the group, for what is common. */
const COMMON_SHARE = 0.8;
/** The smallest sample in which one indicator of 48 can pass alone: 48 / 495. */
const FEWEST_TO_SUPPORT = 12;
const MOST_P = 0.1;

/** supported: distinctive, and not by chance as far as can be told. candidate: distinctive, in a sample too small to tell. */
export type InvariantLabel = "supported" | "candidate" | "common" | "none";

export interface Invariant extends CountedIndicator {
  readonly label: InvariantLabel;
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
