// Which official answers were decided, by whom, when and why. A decision stands until the answer becomes another one.
import type { Answer } from "../domain/answers/answer.ts";
import { canonical } from "../domain/answers/fingerprint.ts";
import { parseHistoryContent } from "../domain/history/history-entry.ts";
import type { Decision } from "../domain/opinions/opinion-page.types.ts";
import type { Deps } from "./deps.server.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";
import { whoOf } from "./history-author.server.ts";

/** By question. */
export function decisionsOf(deps: Deps, opened: OpenAssessment): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const { questionId, newContent, author, at, reason } of deps.history.listDecisions(
    opened.assessment.id,
  )) {
    if (questionId === null || newContent === null) continue;
    if (stands(opened, questionId, parseHistoryContent(newContent).answer))
      decisions.set(questionId, { who: whoOf(deps, opened, author), at, reason: reason ?? "" });
  }
  return decisions;
}

function stands({ saved }: OpenAssessment, questionId: string, decided: Answer): boolean {
  const current = saved.get(questionId);
  return current !== undefined && !current.toConfirm && canonical(current.answer) === canonical(decided);
}
