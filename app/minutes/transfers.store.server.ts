// What was proposed and taken over of workshops. Who did it and when stands with the workshop, under the revision.
import type { Database } from "../database/open-database.server.ts";

const EVENT = "JOIN workshop_events AS events USING (workshop_id, revision)";
const SELECT_PROPOSAL = `SELECT questions, at, author_key AS authorKey FROM workshop_proposals ${EVENT} WHERE workshop_id = ?`;
const UPSERT_PROPOSAL = `INSERT INTO workshop_proposals (workshop_id, revision, questions) VALUES (@workshopId, @revision, @questions)
  ON CONFLICT (workshop_id) DO UPDATE SET revision = excluded.revision, questions = excluded.questions`;
const TRANSFER = `SELECT workshop_id AS workshopId, revision, at, author_key AS authorKey, undone_revision AS undoneRevision
  FROM workshop_transfers ${EVENT}`;
const SELECT_TRANSFERS = `${TRANSFER} WHERE workshop_id = ? ORDER BY revision DESC`;
const SELECT_BY_FORM = `${TRANSFER} WHERE form = ?`;
const INSERT_TRANSFER =
  "INSERT INTO workshop_transfers (workshop_id, revision, form) VALUES (@workshopId, @revision, @form)";
const UPDATE_UNDONE =
  "UPDATE workshop_transfers SET undone_revision = @undoneRevision WHERE workshop_id = @workshopId AND revision = @revision";
const SELECT_ANSWERS = `SELECT question_id AS question, survey_version AS surveyVersion, version,
  was_to_confirm AS wasToConfirm, undone FROM workshop_transferred
  WHERE workshop_id = ? AND revision = ? ORDER BY question_id`;
const INSERT_ANSWER = `INSERT INTO workshop_transferred (workshop_id, revision, question_id, survey_version, version, was_to_confirm)
  VALUES (@workshopId, @revision, @question, @surveyVersion, @version, @wasToConfirm)`;
const UPDATE_ANSWER = `UPDATE workshop_transferred SET undone = @undone
  WHERE workshop_id = @workshopId AND revision = @revision AND question_id = @question`;
const SELECT_END = "SELECT min(at) FROM workshop_events WHERE workshop_id = ? AND step = 'close'";

interface ProposalRow {
  questions: string;
  at: number;
  authorKey: string;
}
interface TransferRow {
  workshopId: number;
  revision: number;
  at: number;
  authorKey: string;
  undoneRevision: number | null;
}

interface AnswerRow extends Omit<StoredTransferredAnswer, "wasToConfirm"> {
  wasToConfirm: 0 | 1;
}

export interface StoredProposal {
  readonly questions: readonly string[];
  readonly at: Date;
  readonly authorKey: string;
}
export interface StoredTransferredAnswer {
  readonly question: string;
  /** Of the questionnaire. */
  readonly surveyVersion: string;
  /** Of the answer that was written. */
  readonly version: number;
  /** The answer before it waited to be confirmed. */
  readonly wasToConfirm: boolean;
  /** Null while the transfer stands. */
  readonly undone: "restored" | "changed" | null;
}
export interface StoredTransfer {
  readonly workshopId: number;
  /** Of the workshop: names the transfer. */
  readonly revision: number;
  readonly at: Date;
  readonly authorKey: string;
  readonly isUndone: boolean;
  /** By question. */
  readonly answers: readonly StoredTransferredAnswer[];
}
export interface TransferKey {
  readonly workshopId: number;
  readonly revision: number;
}
export interface NewTransfer extends TransferKey {
  /** SHA-256 of the form. */
  readonly form: Buffer;
  readonly answers: readonly Omit<StoredTransferredAnswer, "undone">[];
}
export interface Undoing extends TransferKey {
  /** Of the workshop, by taking it back. */
  readonly undoneRevision: number;
  readonly answers: readonly Pick<StoredTransferredAnswer, "question" | "undone">[];
}

export function createTransferStore(db: Database) {
  return { ...proposalsOf(db), ...transfersOf(db) };
}

function proposalsOf(db: Database) {
  const select = db.prepare<[number], ProposalRow>(SELECT_PROPOSAL);
  const upsert = db.prepare<[Record<string, unknown>]>(UPSERT_PROPOSAL);
  const selectEnd = db.prepare<[number], number | null>(SELECT_END).pluck();
  return {
    /** Null while the workshop goes on. */
    getEnd: (workshopId: number): Date | null => {
      const at = selectEnd.get(workshopId) ?? null;
      return at === null ? null : new Date(at);
    },
    getProposal: (workshopId: number): StoredProposal | undefined => {
      const row = select.get(workshopId);
      return (
        row && { ...row, at: new Date(row.at), questions: JSON.parse(row.questions) as readonly string[] }
      );
    },
    /** In place of the one before. */
    saveProposal: (key: TransferKey, questions: readonly string[]): void => {
      upsert.run({ ...key, questions: JSON.stringify(questions) });
    },
  };
}

function transfersOf(db: Database) {
  const select = db.prepare<[number], TransferRow>(SELECT_TRANSFERS);
  const selectByForm = db.prepare<[Buffer], TransferRow>(SELECT_BY_FORM);
  const insert = db.prepare<[Record<string, unknown>]>(INSERT_TRANSFER);
  const undo = db.prepare<[Record<string, unknown>]>(UPDATE_UNDONE);
  const selectAnswers = db.prepare<[number, number], AnswerRow>(SELECT_ANSWERS);
  const insertAnswer = db.prepare<[Record<string, unknown>]>(INSERT_ANSWER);
  const updateAnswer = db.prepare<[Record<string, unknown>]>(UPDATE_ANSWER);
  const whole = ({ undoneRevision, at, ...row }: TransferRow): StoredTransfer => ({
    ...row,
    at: new Date(at),
    isUndone: undoneRevision !== null,
    answers: selectAnswers.all(row.workshopId, row.revision).map(answerOf),
  });
  return {
    /** The newest first. */
    list: (workshopId: number): readonly StoredTransfer[] => select.all(workshopId).map(whole),
    getByForm: (form: Buffer): StoredTransfer | undefined => {
      const row = selectByForm.get(form);
      return row && whole(row);
    },
    create: ({ answers, form, ...key }: NewTransfer): void => {
      insert.run({ ...key, form });
      for (const answer of answers)
        insertAnswer.run({ ...key, ...answer, wasToConfirm: answer.wasToConfirm ? 1 : 0 });
    },
    takeBack: ({ answers, undoneRevision, ...key }: Undoing): void => {
      undo.run({ ...key, undoneRevision });
      for (const answer of answers) updateAnswer.run({ ...key, ...answer });
    },
  };
}

function answerOf({ wasToConfirm, ...row }: AnswerRow): StoredTransferredAnswer {
  return { ...row, wasToConfirm: wasToConfirm === 1 };
}
