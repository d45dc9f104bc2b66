// What should this body do next, and why? (methodology E5) Every active lever with its reasons, in order of priority; the
// few put forward; and what they leave uncovered. Same input, same list: ties are settled by id.
import type { BrakeIntensities } from "../scoring/brake-intensities.ts";
import { roundHalfUp } from "../scoring/round.ts";
import type { Lever } from "../survey/levers.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { type ActiveTrigger, activeTriggers, type Situation } from "./active-triggers.ts";
import { blindSpots } from "./blind-spots.ts";
import { leverPriority } from "./lever-priority.ts";
import { pickLevers, type RankedLever } from "./pick-levers.ts";
import type { Recommendation } from "./recommendation.types.ts";

/** Two priorities that agree to this many decimals are a tie. */
const PRIORITY_DECIMALS = 9;

export interface LeverInput extends Situation {
  readonly brakes: BrakeIntensities;
  /** Ids of levers already started: never proposed again, still named as prerequisites. */
  readonly underWay: readonly string[];
}

/** No known level, or nothing below its target: every lane is empty. */
export function recommendLevers(model: SurveyModel, input: LeverInput): Recommendation {
  const active = new Map(model.levers.map((lever) => [lever.id, activeTriggers(model, lever, input)]));
  const ranked = model.levers
    .filter((lever) => !input.underWay.includes(lever.id))
    .flatMap((lever) => rankedLever(model, lever, { active, brakes: input.brakes }) ?? [])
    .sort(byPriorityThenId);
  const lanes = pickLevers(model.survey.scoring, ranked);
  return {
    lanes,
    all: ranked.map(({ recommended }) => recommended),
    blindSpots: blindSpots(model, input.levels, Object.values(lanes).flat()),
  };
}

interface Context {
  readonly active: ReadonlyMap<string, readonly ActiveTrigger[]>;
  readonly brakes: BrakeIntensities;
}

/** The dimension of a lever is that of its lowest active indicator, which comes first among its reasons. */
function rankedLever(model: SurveyModel, lever: Lever, { active, brakes }: Context): RankedLever | null {
  const triggers = active.get(lever.id) ?? [];
  const dimension = triggers[0] && model.sectionOf.get(triggers[0].indicator.id);
  if (dimension === undefined) return null;
  const recommended = {
    id: lever.id,
    priority: leverPriority(model.survey.scoring.levers, { lever, active: triggers }, brakes),
    dimension: dimension.id,
    because: triggers.map(({ indicator, level }) => ({ indicator: indicator.id, level })),
    first: lever.requires.filter((id) => (active.get(id) ?? []).length > 0),
  };
  return { lever, recommended };
}

function byPriorityThenId({ recommended: a }: RankedLever, { recommended: b }: RankedLever): number {
  const difference = roundHalfUp(b.priority, PRIORITY_DECIMALS) - roundHalfUp(a.priority, PRIORITY_DECIMALS);
  return difference || (a.id < b.id ? -1 : 1);
}
