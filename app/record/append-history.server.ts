// Puts a change into words the history keeps. To be called in the transaction that makes the change.
import { BY_PROGRAM, type HistoryAuthor } from "../domain/answers/author.ts";
import { type HistoryKind, type HistorySource, historyContent } from "../domain/history/history-entry.ts";
import type { AnswerKey, StoredAnswer } from "./answers.store.server.ts";
import type { HistoryStore } from "./history.store.server.ts";

export interface HistoryDeps {
  readonly history: HistoryStore;
}
export interface AnswerChange {
  readonly kind?: HistoryKind;
  readonly source: HistorySource;
  readonly author: HistoryAuthor;
  readonly before: StoredAnswer | undefined;
  readonly after: StoredAnswer;
  readonly reason?: string | undefined;
}

export function appendAnswer({ history }: HistoryDeps, key: AnswerKey, change: AnswerChange): void {
  const { kind = "answer", source, author, before, after, reason = null } = change;
  history.append({
    ...key,
    ...{ kind, source, author, reason, sectionId: null },
    version: after.version,
    at: after.savedAt,
    oldContent: before === undefined ? null : historyContent(before),
    newContent: historyContent(after),
  });
}

export interface FoundState {
  readonly assessmentId: number;
  readonly surveyVersion: string;
  readonly answers: Iterable<readonly [questionId: string, stored: StoredAnswer]>;
  readonly finishedSections?: Iterable<string>;
  readonly at: Date;
}

/** The first entries of an assessment that was there before its history: as it was found, by nobody in particular. */
export function appendFoundState({ history }: HistoryDeps, found: FoundState): void {
  const { assessmentId, surveyVersion, at } = found;
  const common = { assessmentId, surveyVersion, at, author: BY_PROGRAM, reason: null } as const;
  const nothing = { oldContent: null, newContent: null } as const;
  for (const [questionId, stored] of found.answers)
    history.append({
      ...{ ...common, questionId, sectionId: null, version: stored.version },
      ...{ kind: "taken-over", source: "migration", oldContent: null, newContent: historyContent(stored) },
    });
  for (const sectionId of found.finishedSections ?? [])
    history.append({
      ...{ ...common, ...nothing, questionId: null, sectionId, version: null },
      ...{ kind: "section-finished", source: "migration" },
    });
}
