// How many files support the answers of an assessment, for whatever says so beside an answer.
import type { Deps } from "../wiring/deps.server.ts";

/** Question id -> how many; a question without any is left out. */
export function fileCounts(deps: Deps, assessmentId: number): ReadonlyMap<string, number> {
  return deps.evidenceFiles.listCounts(assessmentId);
}

/** Of one question; null where there are none and none are taken. */
export function fileCountOf(deps: Deps, assessmentId: number, questionId: string): number | null {
  const count = deps.evidenceFiles.listOf(assessmentId, questionId).length;
  return count > 0 || deps.evidenceLimits.file > 0 ? count : null;
}
