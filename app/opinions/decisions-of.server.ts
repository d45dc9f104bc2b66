// Which official answers were decided, by whom, when and why. A decision stands until the answer becomes another one.

import { canonical } from "../domain/answers/fingerprint.ts";
import { type HistoryEntry, parseHistoryContent } from "../domain/history/history-entry.ts";
import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import type { Answer } from "../domain/questions/answer.ts";
import { questionAfter } from "../domain/survey/question-after.ts";
import { migrationsBetween } from "../domain/survey/survey-versions.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { whoOf } from "../record/history-author.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** By question. */
export function decisionsOf(deps: Deps, opened: OpenAssessment): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const entry of deps.history.listDecisions(opened.assessment.id)) {
    const { newContent, author, at, reason } = entry;
    const questionId = questionNow(deps, opened, entry);
    if (questionId === null || newContent === null) continue;
    if (stands(opened, questionId, parseHistoryContent(newContent).answer))
      decisions.set(questionId, { who: whoOf(deps, opened, author), at, reason: reason ?? "" });
  }
  return decisions;
}

/** The history keeps the id that the question had then. */
function questionNow(
  deps: Deps,
  { assessment: { surveyId, surveyVersion } }: OpenAssessment,
  { questionId, surveyVersion: decidedUnder }: HistoryEntry,
): string | null {
  if (questionId === null || decidedUnder === surveyVersion) return questionId;
  const way = migrationsBetween(deps.definitions.listMigrations(surveyId), decidedUnder, surveyVersion);
  return questionAfter(questionId, way ?? []);
}

function stands({ saved }: OpenAssessment, questionId: string, decided: Answer): boolean {
  const current = saved.get(questionId);
  return current !== undefined && !current.toConfirm && canonical(current.answer) === canonical(decided);
}
