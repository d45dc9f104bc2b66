// Writes one posted answer when the rules of concurrent saves allow it (domain/answers/decide-save). Runs inside the
// transaction of the save: what it decides on cannot change before it writes.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { decideFirstSave, decideSave } from "../domain/answers/decide-save.ts";
import { fingerprint } from "../domain/answers/fingerprint.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { StoredAnswer } from "../record/answers.store.server.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { lastWhoOf } from "../record/history-author.server.ts";
import { type InvalidAnswer, type PostedAnswer, parsePosted } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface WrittenAnswer {
  /** Null for a question left empty that never had an answer. */
  readonly stored: StoredAnswer | null;
  /** What the page may save on next: the version whose words it shows. */
  readonly version: number;
  /** False when there was nothing to write: the same content again, or a save that a later one has overtaken. */
  readonly isNew: boolean;
  /** The assessment after the save: its path says what comes next. */
  readonly opened: OpenAssessment;
}
export interface StaleAnswer {
  readonly code: "STALE";
  readonly mine: AnswerContent;
  readonly theirs: StoredAnswer;
  /** Who saved theirs. */
  readonly by: HistoryWho;
}
type WriteResult = Result<WrittenAnswer, InvalidAnswer | StaleAnswer>;

export function writeAnswer(deps: Deps, into: AssessmentWriter, posted: PostedAnswer): WriteResult {
  const parsed = parsePosted(into.opened, posted);
  if (!parsed.ok) return parsed;
  const write = { deps, into, posted, mine: parsed.value, mark: fingerprint(parsed.value) };
  const current = into.opened.saved.get(posted.question.id);
  return current === undefined ? writeFirst(write) : writeNext(write, current);
}

interface Write {
  readonly deps: Deps;
  readonly into: AssessmentWriter;
  readonly posted: PostedAnswer;
  readonly mine: AnswerContent;
  /** Fingerprint of `mine`. */
  readonly mark: string;
}

function writeFirst(write: Write): WriteResult {
  const decision = decideFirstSave(write.posted.meta, write.mark);
  return decision === "keep" ? unchanged(write.into, null) : saveVersion(write, 1);
}

function writeNext(write: Write, current: StoredAnswer): WriteResult {
  const { deps, into, posted, mine, mark } = write;
  const { form, seq } = posted.meta;
  const questionId = posted.question.id;
  switch (decideSave({ ...current, fingerprint: fingerprint(current) }, posted.meta, mark)) {
    case "write":
      return saveVersion(write, current.version + 1);
    case "yield":
      return accepted({ stored: current, version: posted.meta.version, isNew: false, opened: into.opened });
    case "touch":
      into.touchAnswer({ questionId, stored: { ...current, form, seq } });
      return unchanged(into, current);
    case "keep":
    case "overtaken":
      return unchanged(into, current);
    case "conflict":
      return refused({
        ...{ code: "STALE", mine, theirs: current },
        by: lastWhoOf(deps, into.opened, questionId),
      });
  }
}

function saveVersion({ into, mine, posted }: Write, version: number): WriteResult {
  const { form, seq } = posted.meta;
  const stored: StoredAnswer = { ...mine, version, savedAt: into.now, form, seq, toConfirm: false };
  into.saveAnswer({ questionId: posted.question.id, stored, source: "entry" });
  return accepted({ stored, version, isNew: true, opened: into.opened });
}

function unchanged({ opened }: AssessmentWriter, stored: StoredAnswer | null): WriteResult {
  return accepted({ stored, version: stored?.version ?? 0, isNew: false, opened });
}
