// What people think of questions, one row a person and question. None of it is an official answer.

import type { Database } from "../database/open-database.server.ts";
import type { Opinion, OpinionAnswer } from "../domain/opinions/opinion.ts";
import { isLevel } from "../domain/questions/level.ts";

const COLUMNS = `account_id AS accountId, question_id AS questionId, commune, answer, comment, version,
  saved_at AS savedAt, form`;
const SELECT_OF_ASSESSMENT = `SELECT ${COLUMNS} FROM opinions WHERE assessment_id = ? ORDER BY question_id, account_id`;
const SELECT_OF_QUESTION = `SELECT ${COLUMNS} FROM opinions
  WHERE assessment_id = ? AND question_id = ? ORDER BY account_id`;
const DELETE_OF_ASSESSMENT = "DELETE FROM opinions WHERE assessment_id = ?";
const UPSERT = `INSERT INTO opinions
  (assessment_id, question_id, account_id, commune, answer, comment, version, saved_at, form)
  VALUES (@assessmentId, @questionId, @accountId, @commune, @answer, @comment, @version, @savedAt, @form)
  ON CONFLICT (assessment_id, question_id, account_id) DO UPDATE SET commune = excluded.commune,
    answer = excluded.answer, comment = excluded.comment, version = excluded.version,
    saved_at = excluded.saved_at, form = excluded.form`;

interface Row {
  accountId: number;
  questionId: string;
  commune: string | null;
  answer: string;
  comment: string;
  version: number;
  savedAt: number;
  form: string;
}

export interface StoredOpinion extends Opinion {
  readonly questionId: string;
  /** The rendered form that wrote it last. */
  readonly form: string;
}

export function createOpinionStore(db: Database) {
  const selectOfAssessment = db.prepare<[number], Row>(SELECT_OF_ASSESSMENT);
  const selectOfQuestion = db.prepare<[number, string], Row>(SELECT_OF_QUESTION);
  const upsert = db.prepare<[Row & { readonly assessmentId: number }]>(UPSERT);

  const deleteOfAssessment = db.prepare<[number]>(DELETE_OF_ASSESSMENT);

  return {
    listOfAssessment: (assessmentId: number): readonly StoredOpinion[] =>
      selectOfAssessment.all(assessmentId).map(storedOpinion),
    listOfQuestion: (assessmentId: number, questionId: string): readonly StoredOpinion[] =>
      selectOfQuestion.all(assessmentId, questionId).map(storedOpinion),
    save: (assessmentId: number, { answer, savedAt, ...opinion }: StoredOpinion): void => {
      upsert.run({ ...opinion, assessmentId, answer: String(answer), savedAt: savedAt.getTime() });
    },
    /** Each to the question that its own has become; two questions may have changed names. */
    saveMoved: (assessmentId: number, after: (questionId: string) => string): void => {
      const rows = selectOfAssessment.all(assessmentId);
      deleteOfAssessment.run(assessmentId);
      for (const row of rows) upsert.run({ ...row, assessmentId, questionId: after(row.questionId) });
    },
  };
}

function storedOpinion({ answer, savedAt, ...row }: Row): StoredOpinion {
  return { ...row, answer: answerOf(answer), savedAt: new Date(savedAt) };
}

/** Rows are written by `save` only, behind the check of the table. */
function answerOf(text: string): OpinionAnswer {
  const level = Number(text);
  return isLevel(level) ? level : text === "dk" ? "dk" : "na";
}
