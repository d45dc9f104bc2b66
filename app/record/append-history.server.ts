// What the history says of an assessment that nobody has entered yet: the answers that it begins with, or the state that
// it was found in. To be called in the transaction that makes it. Every later change goes through `inAssessment`.
import { BY_PROGRAM, type HistoryAuthor } from "../domain/answers/author.ts";
import { type HistoryEvent, historyContent } from "../domain/history/history-entry.ts";
import type { AnswerStore, StoredAnswer } from "./answers.store.server.ts";
import type { HistoryStore } from "./history.store.server.ts";

export interface HistoryDeps {
  readonly history: HistoryStore;
}
export type StoredAnswers = Iterable<readonly [questionId: string, stored: StoredAnswer]>;

export interface FirstAnswers {
  /** The new assessment, still empty. */
  readonly assessmentId: number;
  readonly surveyVersion: string;
  readonly author: HistoryAuthor;
  readonly answers: StoredAnswers;
  /** Where they come from; the key of a trial is its reason. */
  readonly origin?: Pick<HistoryEvent, "source" | "reason">;
}

const OF_ANSWER = { sectionId: null, oldContent: null, reason: null } as const;
const PREFILLED = { source: "prefill", reason: null } as const;

/** Stores them, too. */
export function appendFirstAnswers(
  deps: HistoryDeps & { readonly answers: AnswerStore },
  { answers, author, origin = PREFILLED, ...where }: FirstAnswers,
): void {
  for (const [questionId, stored] of answers) {
    deps.answers.save({ ...where, questionId }, stored);
    deps.history.append({
      ...{ ...OF_ANSWER, ...where, questionId, author, kind: "answer", ...origin },
      ...{ version: stored.version, at: stored.savedAt, newContent: historyContent(stored) },
    });
  }
}

export interface FoundState {
  readonly assessmentId: number;
  readonly surveyVersion: string;
  readonly answers: StoredAnswers;
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
      ...{ ...common, ...OF_ANSWER, questionId, version: stored.version },
      ...{ kind: "taken-over", source: "migration", newContent: historyContent(stored) },
    });
  for (const sectionId of found.finishedSections ?? [])
    history.append({
      ...{ ...common, ...nothing, questionId: null, sectionId, version: null },
      ...{ kind: "section-finished", source: "migration" },
    });
}
