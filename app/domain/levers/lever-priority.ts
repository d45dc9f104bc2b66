// How urgent is a lever? (methodology E5) Priority = need × impact × brakes × law. Effort is not a divisor: dividing by it
// pushed structural levers out of every list, so effort only chooses the lane.
import type { BrakeIntensities } from "../scoring/brake-intensities.ts";
import { meanOf } from "../scoring/ratio.ts";
import type { Lever } from "../survey/levers.schema.ts";
import type { Scoring } from "../survey/scoring.schema.ts";
import type { ActiveTrigger } from "./active-triggers.ts";

const TOP_LEVEL = 4;

/** Unrounded, 0 without active trigger. Only compared between levers of one result. */
export function leverPriority(
  scoring: Scoring["levers"],
  { lever, active }: { readonly lever: Lever; readonly active: readonly ActiveTrigger[] },
  brakes: BrakeIntensities,
): number {
  const mean = meanOf(lever.brakes.map((brake) => knownIntensity(brakes.get(brake)))) ?? 0;
  const brakeFactor = 1 + (scoring.brakeFactor * mean) / scoring.brakeMax;
  const legal = active.some(
    ({ indicator, level }) => indicator.legal === true && level <= scoring.legalMaxLevel,
  );
  return needOf(scoring, active) * lever.impact * brakeFactor * (legal ? scoring.legalFactor : 1);
}

/** The largest need, plus a share of the others: a lever does not win by touching many small gaps. */
function needOf({ otherNeedsShare }: Scoring["levers"], active: readonly ActiveTrigger[]): number {
  const needs = active.map(
    ({ indicator, level, target }) => (indicator.weight * (target - level)) / TOP_LEVEL,
  );
  const largest = Math.max(0, ...needs);
  const others = needs.reduce((sum, need) => sum + need, -largest);
  return largest + otherNeedsShare * others;
}

/** Unknown or unanswered brakes weigh nothing, and still count in the mean. */
function knownIntensity(intensity: number | "dk" | undefined): number {
  return typeof intensity === "number" ? intensity : 0;
}
