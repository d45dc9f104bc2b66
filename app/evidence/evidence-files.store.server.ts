// Files that prove answers, and their contents. What they are and who may see them is decided before they come here.
import { hash } from "node:crypto";
import type { Database } from "../database/open-database.server.ts";
import type { EvidenceFile } from "../domain/evidence/evidence-file.ts";
import type { EvidenceType } from "../domain/evidence/evidence-type.ts";

const COLUMNS = `id, public_id AS publicId, question_id AS questionId, name, type, size, sha256, author_id AS authorId,
  author_key AS authorKey, added_at AS addedAt`;
const SELECT_OF_QUESTION = `SELECT ${COLUMNS} FROM evidence_files
  WHERE assessment_id = ? AND question_id = ? ORDER BY id`;
const SELECT_OF_ASSESSMENT = `SELECT ${COLUMNS} FROM evidence_files WHERE assessment_id = ? ORDER BY id`;
const SELECT_COUNTS = `SELECT question_id AS questionId, count(*) AS count FROM evidence_files
  WHERE assessment_id = ? GROUP BY question_id`;
const SELECT_TOTAL = "SELECT coalesce(sum(size), 0) FROM evidence_files WHERE assessment_id = ?";
const SELECT_BODY = "SELECT body FROM evidence_bodies WHERE file_id = ?";
const EXISTS_FORM = "SELECT EXISTS (SELECT 1 FROM evidence_files WHERE form = ?)";
const INSERT = `INSERT INTO evidence_files
    (public_id, form, assessment_id, question_id, name, type, size, sha256, author_id, author_key, added_at)
  VALUES (@publicId, @form, @assessmentId, @questionId, @name, @type, @size, @sha256, @authorId, @authorKey, @addedAt)`;
const INSERT_BODY = "INSERT INTO evidence_bodies (file_id, body) VALUES (?, ?)";
const SET_QUESTION = "UPDATE evidence_files SET question_id = ? WHERE id = ?";
const DELETE = "DELETE FROM evidence_files WHERE id = ?";

interface Row {
  id: number;
  publicId: string;
  questionId: string;
  name: string;
  type: EvidenceType;
  size: number;
  sha256: string;
  authorId: number;
  authorKey: string;
  addedAt: number;
}

export interface StoredFile extends EvidenceFile {
  readonly id: number;
  readonly questionId: string;
}
export interface NewEvidenceFile extends EvidenceFile {
  readonly assessmentId: number;
  readonly questionId: string;
  /** Hash of the form. */
  readonly form: Buffer;
  readonly body: Buffer;
}

/** In hexadecimal. */
export function sha256Of(body: Buffer): string {
  return hash("sha256", body);
}

export function createEvidenceFileStore(db: Database) {
  const selectOfQuestion = db.prepare<[number, string], Row>(SELECT_OF_QUESTION);
  const selectOfAssessment = db.prepare<[number], Row>(SELECT_OF_ASSESSMENT);
  const selectCounts = db.prepare<[number], { questionId: string; count: number }>(SELECT_COUNTS);
  const selectTotal = db.prepare<[number], number>(SELECT_TOTAL).pluck();
  const selectBody = db.prepare<[number], Buffer>(SELECT_BODY).pluck();
  const existsForm = db.prepare<[Buffer], 0 | 1>(EXISTS_FORM).pluck();
  const insert = db.prepare<[object]>(INSERT);
  const insertBody = db.prepare<[number, Buffer]>(INSERT_BODY);
  const setQuestion = db.prepare<[string, number]>(SET_QUESTION);
  const remove = db.prepare<[number]>(DELETE);

  return {
    /** Oldest first. */
    listOf: (assessmentId: number, questionId: string): readonly StoredFile[] =>
      selectOfQuestion.all(assessmentId, questionId).map(toFile),
    listOfAssessment: (assessmentId: number): readonly StoredFile[] =>
      selectOfAssessment.all(assessmentId).map(toFile),
    /** Question id -> how many; a question without any is left out. */
    listCounts: (assessmentId: number): ReadonlyMap<string, number> =>
      new Map(selectCounts.all(assessmentId).map(({ questionId, count }) => [questionId, count])),
    /** Bytes of all files of an assessment. */
    getTotal: (assessmentId: number): number => selectTotal.get(assessmentId) ?? 0,
    getBody: (id: number): Buffer | undefined => selectBody.get(id),
    hasForm: (form: Buffer): boolean => existsForm.get(form) === 1,
    create: ({ author, addedAt, body, ...file }: NewEvidenceFile): void => {
      const row = { ...file, authorId: author.id, authorKey: author.key, addedAt: addedAt.getTime() };
      insertBody.run(Number(insert.run(row).lastInsertRowid), body);
    },
    /** Each to the question that its own has become. */
    saveMoved: (assessmentId: number, after: (questionId: string) => string): void => {
      for (const { id, questionId } of selectOfAssessment.all(assessmentId))
        setQuestion.run(after(questionId), id);
    },
    /** With its content. */
    delete: (id: number): void => {
      remove.run(id);
    },
  };
}

function toFile({ authorId, authorKey, addedAt, ...row }: Row): StoredFile {
  return { ...row, author: { id: authorId, key: authorKey }, addedAt: new Date(addedAt) };
}
