import type { Deps } from "../wiring/deps.server.ts";

/** Each to the question that its own has become. To be called in the transaction of the move. */
export function moveOpinions(deps: Deps, assessmentId: number, after: (questionId: string) => string): void {
  deps.opinions.saveMoved(assessmentId, after);
}
