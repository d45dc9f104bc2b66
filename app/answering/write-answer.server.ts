// Writes one posted answer when the rules of concurrent saves allow it (domain/answers/decide-save). Runs inside the
// transaction of the save: what it decides on cannot change before it writes.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { AnswerPiece } from "../domain/answers/answer-pieces.ts";
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
import { mergeAnswer } from "./merge-answer.server.ts";

export interface WrittenAnswer {
  /** Null for a question left empty that never had an answer. */
  readonly stored: StoredAnswer | null;
  /** What the page may save on next: the version whose words it shows. */
  readonly version: number;
  /** False when there was nothing to write: the same content again, or a save that a later one has overtaken. */
  readonly isNew: boolean;
  /** Somebody else had changed other parts of it meanwhile: what both changed was put together. */
  readonly isMerged: boolean;
  /** The assessment after the save: its path says what comes next. */
  readonly opened: OpenAssessment;
}
export interface StaleAnswer {
  readonly code: "STALE";
  readonly mine: AnswerContent;
  /** With what I alone had changed; the version, the time and the author are those of what is stored. */
  readonly theirs: StoredAnswer;
  /** What is left to choose of a list or a group; empty where the answer is chosen as a whole. */
  readonly pieces: readonly AnswerPiece[];
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
  const { into, posted, mark } = write;
  const { form, seq } = posted.meta;
  const questionId = posted.question.id;
  switch (decideSave({ ...current, fingerprint: fingerprint(current) }, posted.meta, mark)) {
    case "write":
      return saveVersion(write, current.version + 1);
    case "yield":
      return accepted({
        ...{ stored: current, version: posted.meta.version, isNew: false, isMerged: false },
        opened: into.opened,
      });
    case "touch":
      into.touchAnswer({ questionId, stored: { ...current, form, seq } });
      return unchanged(into, current);
    case "keep":
    case "overtaken":
      return unchanged(into, current);
    case "conflict":
      return writeMerged(write, current);
  }
}

/** A merge is of no page, so that none takes it for an earlier save of its own and overwrites it. */
function writeMerged(write: Write, current: StoredAnswer): WriteResult {
  const { deps, into, posted, mine } = write;
  const merged = mergeAnswer(deps, into.opened, { posted, mine, current });
  if ("left" in merged) {
    const { left } = merged;
    return refused({
      ...{ code: "STALE", mine: left.mine, theirs: { ...current, ...left.theirs }, pieces: left.pieces },
      by: lastWhoOf(deps, into.opened, posted.question.id),
    });
  }
  const { content } = merged;
  const meta = { ...posted.meta, form: "", seq: 0 };
  const written =
    fingerprint(content) === fingerprint(current)
      ? unchanged(into, current)
      : saveVersion({ into, mine: content, posted: { ...posted, meta } }, current.version + 1);
  return accepted({ ...written.value, isMerged: true });
}

type Accepted = ReturnType<typeof accepted<WrittenAnswer>>;

function saveVersion(
  { into, mine, posted }: Pick<Write, "into" | "mine" | "posted">,
  version: number,
): Accepted {
  const { form, seq } = posted.meta;
  const stored: StoredAnswer = { ...mine, version, savedAt: into.now, form, seq, toConfirm: false };
  into.saveAnswer({ questionId: posted.question.id, stored, source: "entry" });
  return accepted({ stored, version, isNew: true, isMerged: false, opened: into.opened });
}

function unchanged({ opened }: AssessmentWriter, stored: StoredAnswer | null): Accepted {
  return accepted({ stored, version: stored?.version ?? 0, isNew: false, isMerged: false, opened });
}
