// Which levers are put forward? (methodology E5) So many a lane, at most so many a dimension over all lanes, taken by
// priority. A lane may stay short: a lower lever of a dimension already served would only repeat the same advice.
import type { Lever } from "../survey/levers.schema.ts";
import type { Scoring } from "../survey/scoring.schema.ts";
import type { RecommendedLever } from "./recommendation.types.ts";

export interface RankedLever {
  readonly lever: Lever;
  readonly recommended: RecommendedLever;
}

type Lanes = Readonly<Record<string, readonly RecommendedLever[]>>;

/** `ranked` is in order of priority, levers under way left out. Every lane of the definition is there, even empty. */
export function pickLevers(scoring: Scoring, ranked: readonly RankedLever[]): Lanes {
  const lanes = new Map<string, RecommendedLever[]>(scoring.lanes.map(({ id }) => [id, []]));
  const taken = new Map<string, number>();
  for (const { lever, recommended } of ranked) {
    const lane = lanes.get(laneOf(scoring, lever) ?? "");
    const inDimension = taken.get(recommended.dimension) ?? 0;
    if (lane === undefined || lane.length >= scoring.levers.perLane) continue;
    if (inDimension >= scoring.levers.perDimension) continue;
    lane.push(recommended);
    taken.set(recommended.dimension, inDimension + 1);
  }
  return Object.fromEntries(lanes);
}

function laneOf(scoring: Scoring, lever: Lever): string | undefined {
  return scoring.lanes.find(({ efforts }) => efforts.includes(lever.effort))?.id;
}
