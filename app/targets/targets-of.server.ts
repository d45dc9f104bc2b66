import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Dimension -> what is aimed at there; a dimension without a target is absent. */
export function targetsOf(deps: Deps, assessmentId: number): ReadonlyMap<string, DimensionTarget> {
  return new Map(
    [...deps.targets.list(assessmentId)].map(([dimension, { level, month, reason }]) => [
      dimension,
      { level, month, reason },
    ]),
  );
}
