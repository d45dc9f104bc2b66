import type { Deps } from "../wiring/deps.server.ts";

/** How far a roadmap is, for lists of assessments: what was given up counts no more. Null while no lever is retained. */
export function roadmapCounts(
  deps: Deps,
  assessmentId: number,
): { readonly retained: number; readonly done: number } | null {
  const levers = deps.retainedLevers.list(assessmentId).filter(({ status }) => status !== "dropped");
  const done = levers.filter(({ status }) => status === "done").length;
  return levers.length === 0 ? null : { retained: levers.length, done };
}
