// What people think of questions, one row a person and question. None of it is an official answer.

import type { Database } from "../database/open-database.server.ts";
import type { CommuneRelease } from "../domain/opinions/commune-release.ts";
import type { Opinion, OpinionAnswer } from "../domain/opinions/opinion.ts";
import { isLevel } from "../domain/questions/level.ts";

const COLUMNS = `account_id AS accountId, question_id AS questionId, commune, answer, comment, version,
  saved_at AS savedAt, form`;
const SELECT_OF_ASSESSMENT = `SELECT ${COLUMNS} FROM opinions WHERE assessment_id = ? ORDER BY question_id, account_id`;
const SELECT_OF_QUESTION = `SELECT ${COLUMNS} FROM opinions
  WHERE assessment_id = ? AND question_id = ? ORDER BY account_id`;
/** What was given for the other side, before its author changed sides, is not on their page. */
const DELETE_ONE = `DELETE FROM opinions WHERE assessment_id = @assessmentId AND question_id = @questionId
  AND account_id = @accountId AND commune IS @commune`;
const DELETE_OF_ASSESSMENT = "DELETE FROM opinions WHERE assessment_id = ?";
const RELEASE = "question_id AS questionId, communes, median, released_at AS releasedAt";
/** Of each question the newest, whose communes are the most. */
const SELECT_RELEASES = `SELECT ${RELEASE} FROM commune_releases WHERE assessment_id = ? ORDER BY question_id, communes`;
const SELECT_RELEASE = `SELECT ${RELEASE} FROM commune_releases
  WHERE assessment_id = ? AND question_id = ? ORDER BY communes DESC LIMIT 1`;
const INSERT_RELEASE = `INSERT INTO commune_releases (assessment_id, question_id, communes, median, released_at)
  VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const DELETE_RELEASES = "DELETE FROM commune_releases WHERE assessment_id = ?";
const SELECT_UNRELEASED = `SELECT DISTINCT assessment_id AS assessmentId, question_id AS questionId FROM opinions
  WHERE commune IS NOT NULL AND NOT EXISTS (SELECT 1 FROM commune_releases
    WHERE commune_releases.assessment_id = opinions.assessment_id AND commune_releases.question_id = opinions.question_id)`;
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

interface ReleaseRow {
  questionId: string;
  communes: number;
  median: number;
  releasedAt: number;
}

export interface StoredOpinion extends Opinion {
  readonly questionId: string;
  /** The rendered form that wrote it last. */
  readonly form: string;
}

export type OpinionKey = Pick<StoredOpinion, "questionId" | "accountId" | "commune">;
export type OpinionStore = ReturnType<typeof createOpinionStore>;

export function createOpinionStore(db: Database) {
  const selectOfAssessment = db.prepare<[number], Row>(SELECT_OF_ASSESSMENT);
  const selectOfQuestion = db.prepare<[number, string], Row>(SELECT_OF_QUESTION);
  const upsert = db.prepare<[Row & { readonly assessmentId: number }]>(UPSERT);

  const selectReleases = db.prepare<[number], ReleaseRow>(SELECT_RELEASES);
  const selectRelease = db.prepare<[number, string], ReleaseRow>(SELECT_RELEASE);
  const insertRelease = db.prepare<[number, string, number, number, number]>(INSERT_RELEASE);
  const deleteReleases = db.prepare<[number]>(DELETE_RELEASES);
  const selectUnreleased = db.prepare<[], { assessmentId: number; questionId: string }>(SELECT_UNRELEASED);
  const saveRelease = (assessmentId: number, { questionId, communes, median, releasedAt }: ReleaseRow) =>
    insertRelease.run(assessmentId, questionId, communes, median, releasedAt);

  const deleteOne = db.prepare<[OpinionKey & { readonly assessmentId: number }]>(DELETE_ONE);
  const deleteOfAssessment = db.prepare<[number]>(DELETE_OF_ASSESSMENT);

  return {
    listOfAssessment: (assessmentId: number): readonly StoredOpinion[] =>
      selectOfAssessment.all(assessmentId).map(storedOpinion),
    listOfQuestion: (assessmentId: number, questionId: string): readonly StoredOpinion[] =>
      selectOfQuestion.all(assessmentId, questionId).map(storedOpinion),
    save: (assessmentId: number, { answer, savedAt, ...opinion }: StoredOpinion): void => {
      upsert.run({ ...opinion, assessmentId, answer: String(answer), savedAt: savedAt.getTime() });
    },
    delete: (assessmentId: number, key: OpinionKey): void => {
      deleteOne.run({ assessmentId, ...key });
    },
    /** Each to the question that its own has become; two questions may have changed names. */
    saveMoved: (assessmentId: number, after: (questionId: string) => string): void => {
      const rows = selectOfAssessment.all(assessmentId);
      deleteOfAssessment.run(assessmentId);
      for (const row of rows) upsert.run({ ...row, assessmentId, questionId: after(row.questionId) });
      const releases = selectReleases.all(assessmentId);
      deleteReleases.run(assessmentId);
      for (const row of releases) saveRelease(assessmentId, { ...row, questionId: after(row.questionId) });
    },
    /** Question id -> what is shown of its communes. */
    listReleases: (assessmentId: number): ReadonlyMap<string, CommuneRelease> =>
      new Map(selectReleases.all(assessmentId).map((row) => [row.questionId, toRelease(row)])),
    getRelease: (assessmentId: number, questionId: string): CommuneRelease | null => {
      const row = selectRelease.get(assessmentId, questionId);
      return row === undefined ? null : toRelease(row);
    },
    saveRelease: (assessmentId: number, questionId: string, release: CommuneRelease): void => {
      saveRelease(assessmentId, { ...release, questionId, releasedAt: release.releasedAt.getTime() });
    },
    /** Questions on which communes gave an opinion, and of which nothing was released yet. */
    listUnreleased: (): readonly { readonly assessmentId: number; readonly questionId: string }[] =>
      selectUnreleased.all(),
  };
}

function storedOpinion({ answer, savedAt, ...row }: Row): StoredOpinion {
  return { ...row, answer: answerOf(answer), savedAt: new Date(savedAt) };
}

function toRelease({ communes, median, releasedAt }: ReleaseRow): CommuneRelease {
  if (!isLevel(median)) throw new Error("a release without a level was stored");
  return { communes, median, releasedAt: new Date(releasedAt) };
}

/** Rows are written by `save` only, behind the check of the table. */
function answerOf(text: string): OpinionAnswer {
  const level = Number(text);
  return isLevel(level) ? level : text === "dk" ? "dk" : "na";
}
