// Answers, one row a question. What is off the path stays stored; who reads decides what counts.

import type { Database } from "../database/open-database.server.ts";
import type { Answer, AnswerValue, Confidence, Evidence, SavedAnswer } from "../domain/questions/answer.ts";

const COLUMNS = `question_id AS questionId, version, state, value, reason, confidence, public_text AS publicText,
  working_note AS workingNote, evidence, saved_at AS savedAt, form, seq, to_confirm AS toConfirm`;
const SELECT_ALL = `SELECT ${COLUMNS} FROM answers WHERE assessment_id = ? AND survey_version = ?`;
const SELECT_ONE = `${SELECT_ALL} AND question_id = ?`;
const UPSERT = `INSERT INTO answers (assessment_id, survey_version, question_id, version, state, value, reason, confidence,
    public_text, working_note, evidence, saved_at, form, seq, to_confirm)
  VALUES (@assessmentId, @surveyVersion, @questionId, @version, @state, @value, @reason, @confidence,
    @publicText, @workingNote, @evidence, @savedAt, @form, @seq, @toConfirm)
  ON CONFLICT (assessment_id, survey_version, question_id) DO UPDATE SET version = excluded.version, state = excluded.state,
    value = excluded.value, reason = excluded.reason, confidence = excluded.confidence, public_text = excluded.public_text,
    working_note = excluded.working_note, evidence = excluded.evidence, saved_at = excluded.saved_at,
    form = excluded.form, seq = excluded.seq, to_confirm = excluded.to_confirm`;
const NO_EVIDENCE = "[]";

interface Row {
  questionId: string;
  version: number;
  state: Answer["state"];
  value: string | null;
  reason: string | null;
  confidence: Confidence | null;
  publicText: string;
  workingNote: string;
  evidence: string;
  savedAt: number;
  form: string;
  seq: number;
  toConfirm: 0 | 1;
}

/** An answer with the rendered form that wrote it last, and the number of that save within the form (0 without script). */
export interface StoredAnswer extends SavedAnswer {
  readonly form: string;
  readonly seq: number;
  /** Carried over from another version or edition: shown, and not counted until it is saved again. */
  readonly toConfirm: boolean;
}
export interface AnswerKey {
  readonly assessmentId: number;
  readonly surveyVersion: string;
  readonly questionId: string;
}
export type AnswerStore = ReturnType<typeof createAnswerStore>;

export function createAnswerStore(db: Database) {
  const selectAll = db.prepare<[number, string], Row>(SELECT_ALL);
  const selectOne = db.prepare<[number, string, string], Row>(SELECT_ONE);
  const upsert = db.prepare<[Row & Omit<AnswerKey, "questionId">]>(UPSERT);

  return {
    /** Question id -> answer. */
    listOf: (assessmentId: number, surveyVersion: string): ReadonlyMap<string, StoredAnswer> =>
      new Map(selectAll.all(assessmentId, surveyVersion).map((row) => [row.questionId, storedAnswer(row)])),
    get: ({ assessmentId, surveyVersion, questionId }: AnswerKey): StoredAnswer | undefined => {
      const row = selectOne.get(assessmentId, surveyVersion, questionId);
      return row === undefined ? undefined : storedAnswer(row);
    },
    save: (key: AnswerKey, stored: StoredAnswer): void => {
      upsert.run({ ...key, ...rowOf(key.questionId, stored) });
    },
  };
}

function rowOf(questionId: string, stored: StoredAnswer): Row {
  const { answer, evidence } = stored;
  return {
    questionId,
    version: stored.version,
    state: answer.state,
    value: answer.state === "answered" ? JSON.stringify(answer.value) : null,
    reason: answer.state === "na" ? answer.reason : null,
    confidence: stored.confidence,
    publicText: stored.publicText,
    workingNote: stored.workingNote,
    evidence: evidence.length === 0 ? NO_EVIDENCE : JSON.stringify(evidence),
    savedAt: stored.savedAt.getTime(),
    form: stored.form,
    seq: stored.seq,
    toConfirm: stored.toConfirm ? 1 : 0,
  };
}

/** Rows are written by `save` only, behind the checks of the table, so they are read without a second validation. */
function storedAnswer(row: Row): StoredAnswer {
  return {
    answer: answerOf(row),
    confidence: row.confidence,
    publicText: row.publicText,
    workingNote: row.workingNote,
    evidence: row.evidence === NO_EVIDENCE ? [] : (JSON.parse(row.evidence) as readonly Evidence[]),
    version: row.version,
    savedAt: new Date(row.savedAt),
    form: row.form,
    seq: row.seq,
    toConfirm: row.toConfirm === 1,
  };
}

function answerOf({ state, value, reason }: Row): Answer {
  switch (state) {
    case "answered":
      return { state, value: JSON.parse(value ?? "null") as AnswerValue };
    case "na":
      return { state, reason: reason ?? "" };
    default:
      return { state };
  }
}
