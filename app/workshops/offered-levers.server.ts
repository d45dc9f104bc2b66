import { summariseResult } from "../domain/results/summarise-result.ts";
import { MOST_CANDIDATES } from "../domain/workshops/lever-round.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { takenUpLevers } from "../roadmap/taken-up-levers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Ids of levers that the result recommends now, those put forward first; without those that are on the roadmap. */
export function offeredLevers(deps: Deps, opened: OpenAssessment): readonly string[] {
  const { model, answers, path, saved } = opened;
  const { lanes, all } = summariseResult(model, { answers, path, saved }).levers;
  const taken = takenUpLevers(deps, opened.assessment.id);
  const ids = [...Object.values(lanes).flat(), ...all].map(({ id }) => id);
  return [...new Set(ids)].filter((id) => !taken.has(id)).slice(0, MOST_CANDIDATES);
}
