// What may be written into an assessment, inside the transaction of `inAssessment`, which alone makes such a writer. The
// first thing that is written gives the assessment its next revision; so many things, one revision.
import type { HistoryAuthor } from "../domain/answers/author.ts";
import { type HistoryEvent, historyContent } from "../domain/history/history-entry.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredAnswer } from "./answers.store.server.ts";
import { type OpenAssessment, openWith } from "./find-assessment.server.ts";
import { authorOf } from "./history-author.server.ts";

export interface AssessmentWriter {
  /** With what was written so far. */
  readonly opened: OpenAssessment;
  readonly author: HistoryAuthor;
  readonly now: Date;
  /** A new version of an answer, with its entry. */
  readonly saveAnswer: (version: NewVersion) => void;
  /** Without an entry: remembers the order of saves, and changes no content. */
  readonly touchAnswer: (written: ToStore) => void;
  /** What the history says of a change that its caller makes beside the answers. */
  readonly append: (entry: NewEntry) => void;
}
export interface ToStore {
  readonly questionId: string;
  readonly stored: StoredAnswer;
}
export interface NewVersion extends ToStore, Pick<HistoryEvent, "source"> {
  /** One line of its author; most changes have none. */
  readonly reason?: string;
}
/** What an entry leaves unsaid is null. */
export type NewEntry = Pick<HistoryEvent, "kind" | "source"> & Partial<Pick<HistoryEvent, Unsaid>>;
type Unsaid = keyof typeof UNSAID;

const UNSAID = {
  ...{ questionId: null, sectionId: null, version: null },
  ...{ oldContent: null, newContent: null, reason: null },
};

export function openWriter(deps: Deps, found: OpenAssessment): AssessmentWriter {
  const { id: assessmentId, surveyVersion } = found.assessment;
  const [author, now] = [authorOf(found), deps.now()];
  let opened = found;
  let revision: number | undefined;

  function append(entry: NewEntry): void {
    revision ??= deps.assessments.saveRevision(assessmentId);
    deps.history.append({ ...UNSAID, ...entry, ...{ assessmentId, surveyVersion, author, at: now } });
  }
  function touchAnswer({ questionId, stored }: ToStore): void {
    revision ??= deps.assessments.saveRevision(assessmentId);
    deps.answers.save({ assessmentId, surveyVersion, questionId }, stored);
    const assessment = { ...opened.assessment, revision };
    const { saved, model, opener } = opened;
    const snapshot = deps.snapshots.saveAnswer(assessment, { saved, questionId, stored, model });
    opened = openWith(deps, { assessment, model, opener }, snapshot);
  }
  function saveAnswer({ questionId, stored, source, reason }: NewVersion): void {
    const before = opened.saved.get(questionId);
    append({
      ...{ kind: "answer", source, questionId, version: stored.version, reason: reason ?? null },
      oldContent: before === undefined ? null : historyContent(before),
      newContent: historyContent(stored),
    });
    touchAnswer({ questionId, stored });
  }

  return {
    ...{ author, now, append, touchAnswer, saveAnswer },
    get opened() {
      return opened;
    },
  };
}
