// What whoever leads writes beside the steps of a workshop. Each write is told by the number that counts them, so that everybody who
// looks at the room sees it.
import type { Database } from "../database/open-database.server.ts";
import type { WrittenDecision } from "../domain/workshops/decision-form.ts";
import type { PlannedQuestion, Prevote } from "../domain/workshops/edited-workshop.ts";
import type { NewWorkshop } from "../domain/workshops/new-workshop.ts";
import type { PaperVote } from "../domain/workshops/paper-votes.ts";
import type { RoundKey } from "./ballots.store.server.ts";

const OF_QUESTION = "workshop_id = @workshopId AND question_id = @question";
const OF_ROUND = `${OF_QUESTION} AND round = @round`;
const TOUCH = "UPDATE workshops SET touched = touched + 1 WHERE id = ?";
const SET_TIMER = "UPDATE workshops SET timer_ends_at = ? WHERE id = ?";
const SET_NOTE = `UPDATE workshop_questions SET note = @note WHERE ${OF_QUESTION}`;
const SET_DECISION = `UPDATE workshop_questions SET decided_level = @level, decision = @text, dissent = @dissent WHERE ${OF_QUESTION}`;
const REWORD = `UPDATE workshop_questions SET decision = @text, dissent = @dissent, edits = edits + 1
  WHERE ${OF_QUESTION} AND edits = @seen`;
const SET_SHARED = "UPDATE workshops SET minutes_shared_at = ? WHERE id = ?";
const SHOW_REASON = `UPDATE workshop_ballots SET is_shown = @isShown WHERE ${OF_ROUND} AND reason = @text AND reason <> ''`;
const SET_WAITED = "UPDATE workshop_seats SET is_waited = ? WHERE id = ? AND workshop_id = ?";
const WAIT_FOR_ALL = "UPDATE workshop_seats SET is_waited = 1 WHERE workshop_id = ? AND is_waited = 0";
const DELETE_PAPER = `DELETE FROM workshop_paper_votes WHERE ${OF_ROUND}`;
const INSERT_PAPER = `INSERT INTO workshop_paper_votes (workshop_id, question_id, round, vote, count)
  VALUES (@workshopId, @question, @round, @vote, @count)`;

const UPDATE_DRAFT = `UPDATE workshops SET title = @title, day = @day, mode = @mode, threshold = @threshold,
  names_kept_days = @namesKept,
  has_prevote = @hasPrevote, prevote_on = @prevoteOn,
  prevote_code = @prevoteCode, revision = @revision WHERE id = @workshopId AND state = 'draft'`;
const DELETE_QUESTIONS = "DELETE FROM workshop_questions WHERE workshop_id = ?";
const INSERT_QUESTION = `INSERT INTO workshop_questions (workshop_id, position, question_id, phase, round, minutes)
  VALUES (@workshopId, @position, @id, 'coming', 0, @minutes)`;
const INSERT_EVENT = `INSERT INTO workshop_events (workshop_id, revision, at, author_key, step, question_id)
  VALUES (@workshopId, @revision, @at, @authorKey, 'prepare', NULL)`;

export interface EditedDraft extends Omit<NewWorkshop, "questions">, Prevote {
  readonly questions: readonly PlannedQuestion[];
  readonly workshopId: number;
  /** Null where no day opens it. */
  readonly prevoteCode: string | null;
  /** That it makes. */
  readonly revision: number;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly authorKey: string;
}
export interface Reworded extends Pick<WrittenDecision, "text" | "dissent"> {
  /** How often they had been changed, as who writes was shown. */
  readonly seen: number;
}
export type QuestionKey = Omit<RoundKey, "round">;

export function createDeskEditStore(db: Database) {
  return { ...editsOfRoom(db), ...editsOfQuestion(db), ...editsOfDraft(db) };
}

function editsOfRoom(db: Database) {
  const touch = db.prepare<[number]>(TOUCH);
  const setTimer = db.prepare<[number | null, number]>(SET_TIMER);
  const setWaited = db.prepare<[0 | 1, number, number]>(SET_WAITED);
  const waitForAll = db.prepare<[number]>(WAIT_FOR_ALL);
  const setShared = db.prepare<[number | null, number]>(SET_SHARED);
  return {
    /** Something was written: whoever looks is to see it. */
    touch: (workshopId: number): void => {
      touch.run(workshopId);
    },
    /** In milliseconds since 1970; null ends it. */
    setTimer: (workshopId: number, endsAt: number | null): void => {
      setTimer.run(endsAt, workshopId);
    },
    /** False for a seat of another workshop. */
    setWaited: (workshopId: number, seatId: number, isWaited: boolean): boolean =>
      setWaited.run(isWaited ? 1 : 0, seatId, workshopId).changes === 1,
    /** Null makes the minutes a draft again. */
    setShared: (workshopId: number, at: Date | null): void => {
      setShared.run(at?.getTime() ?? null, workshopId);
    },
    waitForAll: (workshopId: number): void => {
      waitForAll.run(workshopId);
    },
  };
}

function editsOfDraft(db: Database) {
  const update = db.prepare<[Record<string, unknown>]>(UPDATE_DRAFT);
  const deleteQuestions = db.prepare<[number]>(DELETE_QUESTIONS);
  const insertQuestion = db.prepare<[Record<string, unknown>]>(INSERT_QUESTION);
  const insertEvent = db.prepare<[Record<string, unknown>]>(INSERT_EVENT);
  return {
    /** As it is prepared anew, before anybody has come in. */
    saveDraft: ({ questions, at, authorKey, ...draft }: EditedDraft): void => {
      const { workshopId, revision } = draft;
      update.run({ ...draft, hasPrevote: draft.hasPrevote ? 1 : 0 });
      deleteQuestions.run(workshopId);
      for (const [position, question] of questions.entries())
        insertQuestion.run({ ...question, workshopId, position });
      insertEvent.run({ workshopId, revision, at, authorKey });
    },
  };
}

function editsOfQuestion(db: Database) {
  const setNote = db.prepare<[QuestionKey & { readonly note: string }]>(SET_NOTE);
  const setDecision = db.prepare<[QuestionKey & WrittenDecision]>(SET_DECISION);
  const reword = db.prepare<[QuestionKey & Reworded]>(REWORD);
  const showReason = db.prepare<[RoundKey & { readonly text: string; readonly isShown: 0 | 1 }]>(SHOW_REASON);
  const deletePaper = db.prepare<[RoundKey]>(DELETE_PAPER);
  const insertPaper =
    db.prepare<[RoundKey & { readonly vote: string; readonly count: number }]>(INSERT_PAPER);
  return {
    setNote: (key: QuestionKey, note: string): void => {
      setNote.run({ ...key, note });
    },
    setDecision: (key: QuestionKey, decision: WrittenDecision): void => {
      setDecision.run({ ...key, ...decision });
    },
    /** False where somebody changed them since. */
    reword: (key: QuestionKey, words: Reworded): boolean => reword.run({ ...key, ...words }).changes === 1,
    /** Every ballot of the round that says exactly this. False where none does. */
    showReason: (key: RoundKey, text: string, isShown: boolean): boolean =>
      showReason.run({ ...key, text, isShown: isShown ? 1 : 0 }).changes > 0,
    /** In place of what was typed in of this round before. */
    setPaper: (key: RoundKey, votes: readonly PaperVote[]): void => {
      deletePaper.run(key);
      for (const { vote, count } of votes) insertPaper.run({ ...key, vote: String(vote), count });
    },
  };
}
