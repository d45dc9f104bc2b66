import type { Deps } from "../wiring/deps.server.ts";

/** Each to the question that its own has become. To be called in the transaction of the move. */
export function moveFiles(deps: Deps, assessmentId: number, after: (questionId: string) => string): void {
  deps.evidenceFiles.saveMoved(assessmentId, after);
}
