// Stores a new version of an answer together with its entry in the history, in the transaction of its caller.
import type { HistorySource } from "../domain/history/history-entry.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredAnswer } from "./answers.store.server.ts";
import { appendAnswer } from "./append-history.server.ts";
import { type OpenAssessment, openRecord } from "./find-assessment.server.ts";
import { authorOf } from "./history-author.server.ts";

export interface ToStore {
  readonly questionId: string;
  readonly stored: StoredAnswer;
}
export interface NewVersion extends ToStore {
  readonly source: HistorySource;
  /** One line of its author; most changes have none. */
  readonly reason?: string;
}

/** Gives the assessment with what was just written. */
export function storeAnswer(deps: Deps, opened: OpenAssessment, version: NewVersion): OpenAssessment {
  const { questionId, stored, source, reason } = version;
  const { id: assessmentId, surveyVersion } = opened.assessment;
  appendAnswer(
    deps,
    { assessmentId, surveyVersion, questionId },
    {
      ...{ source, reason, author: authorOf(opened) },
      before: opened.saved.get(questionId),
      after: stored,
    },
  );
  return overwriteAnswer(deps, opened, version);
}

/** Without a word in the history: remembers the order of saves, and changes no content. */
export function overwriteAnswer(deps: Deps, opened: OpenAssessment, written: ToStore): OpenAssessment {
  const { assessment, model, opener } = opened;
  const { questionId, stored } = written;
  const { id: assessmentId, surveyVersion } = assessment;
  deps.answers.save({ assessmentId, surveyVersion, questionId }, stored);
  const revision = deps.assessments.saveRevision(assessmentId);
  deps.snapshots.saveAnswer(assessment, { questionId, stored, revision, model });
  return openRecord(deps, { ...assessment, revision }, opener);
}
