// Assessments that were there before the history get their first entries at the start: what they held is taken over as it
// was found, without an author and without a claim about how it came about. Once: the list of those owed is then empty.

import { appendFoundState } from "../record/append-history.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

interface TakeOverDeps extends Pick<Stores, "answers" | "assessments" | "finishedSections" | "history"> {
  readonly transact: <T>(job: () => T) => T;
  readonly now: () => Date;
}

export function takeOverHistory(deps: TakeOverDeps): void {
  if (deps.history.listOwed().length === 0) return;
  deps.transact(() => {
    // Read again: of two processes that start together, the second one finds the work done.
    for (const assessmentId of deps.history.listOwed()) takeOver(deps, assessmentId);
    deps.history.deleteOwed();
  });
}

function takeOver(deps: TakeOverDeps, assessmentId: number): void {
  const record = deps.assessments.getById(assessmentId);
  if (record === undefined) return;
  const { surveyVersion } = record;
  appendFoundState(deps, {
    ...{ assessmentId, surveyVersion, at: deps.now() },
    answers: deps.answers.listOf(assessmentId, surveyVersion),
    finishedSections: deps.finishedSections.listOf(assessmentId),
  });
}
