import type { Deps } from "../wiring/deps.server.ts";

/** Ids of the levers that a body has taken up, whatever became of them. */
export function takenUpLevers(deps: Deps, assessmentId: number): ReadonlySet<string> {
  return new Set(deps.retainedLevers.list(assessmentId).map(({ leverId }) => leverId));
}
