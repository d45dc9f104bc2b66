// Workshops as they stand, their questions, and what was commanded. What was voted is in a store of its own.
import type { Database } from "../database/open-database.server.ts";
import type { Level } from "../domain/questions/level.ts";
import type { NewWorkshop } from "../domain/workshops/new-workshop.ts";
import type { Workshop, WorkshopQuestion } from "../domain/workshops/run-workshop.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import { isOpenPhase, type WorkshopState } from "../domain/workshops/workshop-state.ts";

const COLUMNS = `id, public_id AS publicId, assessment_id AS assessmentId, title, day, mode, threshold,
  names_kept_days AS namesKept, state,
  is_locked AS isLocked, code, revision, created_at AS createdAt, touched, timer_ends_at AS timerEndsAt,
  has_prevote AS hasPrevote, prevote_on AS prevoteOn,
  prevote_code AS prevoteCode, minutes_shared_at AS minutesSharedAt`;
const SELECT_OF_ASSESSMENT = `SELECT ${COLUMNS} FROM workshops WHERE assessment_id = ? ORDER BY id DESC`;
const SELECT_BY_ID = `SELECT ${COLUMNS} FROM workshops WHERE public_id = ?`;
const SELECT_BY_CODE = `SELECT ${COLUMNS} FROM workshops
  WHERE code = @code OR (prevote_code = @code AND state = 'draft')`;
const SELECT_TAKEN = "SELECT 1 FROM workshops WHERE code = @code OR prevote_code = @code";
const SELECT_BY_FORM = `SELECT ${COLUMNS} FROM workshops WHERE form = ?`;
const INSERT = `INSERT INTO workshops (public_id, form, assessment_id, title, day, mode, threshold,
    names_kept_days, state, is_locked, code, revision, created_at)
  VALUES (@publicId, @form, @assessmentId, @title, @day, @mode, @threshold, @namesKept, 'draft', 0, NULL, 0, @createdAt)`;
const UPDATE = `UPDATE workshops SET state = @state, is_locked = @isLocked, code = @code, revision = @revision WHERE id = @id`;
const SELECT_QUESTIONS = `SELECT question_id AS id, phase, round, minutes, note, decided_level AS decidedLevel, decision,
    dissent, edits, unrevealed FROM workshop_questions WHERE workshop_id = ? ORDER BY position`;
const UPSERT_QUESTION = `INSERT INTO workshop_questions (workshop_id, position, question_id, phase, round, unrevealed)
  VALUES (@workshopId, @position, @id, @phase, @round, @unrevealed)
  ON CONFLICT (workshop_id, question_id) DO UPDATE
    SET phase = excluded.phase, round = excluded.round, unrevealed = excluded.unrevealed`;
const INSERT_EVENT = `INSERT INTO workshop_events (workshop_id, revision, at, author_key, step, question_id)
  VALUES (@workshopId, @revision, @at, @authorKey, @step, @questionId)`;

const SELECT_END = "SELECT min(at) FROM workshop_events WHERE workshop_id = ? AND step = 'close'";
const SELECT_EVENTS_AFTER = `SELECT author_key AS authorKey, step, question_id AS questionId FROM workshop_events
  WHERE workshop_id = ? AND revision > ? ORDER BY revision`;

interface Row {
  id: number;
  publicId: string;
  assessmentId: number;
  title: string;
  day: string | null;
  mode: WorkshopMode;
  threshold: number;
  namesKept: number;
  state: WorkshopState;
  isLocked: 0 | 1;
  code: string | null;
  revision: number;
  createdAt: number;
  touched: number;
  timerEndsAt: number | null;
  hasPrevote: 0 | 1;
  prevoteOn: string | null;
  prevoteCode: string | null;
  minutesSharedAt: number | null;
}

export interface StoredQuestion extends WorkshopQuestion {
  /** Planned for it. */
  readonly minutes: number;
  /** Of whoever leads, for nobody else; empty for none. */
  readonly note: string;
  /** Null where it was decided without a level, and while it is not decided. */
  readonly decidedLevel: Level | null;
  /** What was decided, and what dissents from it; empty where nothing was written. */
  readonly decision: string;
  readonly dissent: string;
  /** How often these words were changed in the minutes. */
  readonly edits: number;
}
export interface StoredWorkshop
  extends Workshop,
    Pick<NewWorkshop, "title" | "day" | "mode" | "threshold" | "namesKept"> {
  readonly questions: readonly StoredQuestion[];
  readonly id: number;
  readonly publicId: string;
  readonly assessmentId: number;
  /** Null while nobody may come in. */
  readonly code: string | null;
  readonly createdAt: Date;
  /** Grows with each change that is no command. */
  readonly touched: number;
  /** In milliseconds since 1970; null while no time runs. */
  readonly timerEndsAt: number | null;
  /** Questions are voted on before the meeting. */
  readonly hasPrevote: boolean;
  /** The day on which that opens; null where it is opened by hand. */
  readonly prevoteOn: string | null;
  /** By which people come in from then on; null without a day. */
  readonly prevoteCode: string | null;
  /** Null while they are a draft of whoever leads. */
  readonly minutesSharedAt: Date | null;
}
/** What a command made of it. */
export type CommandedWorkshop = Omit<StoredWorkshop, "questions"> & Workshop;
export interface PreparedWorkshop extends NewWorkshop {
  readonly publicId: string;
  /** SHA-256 of the form. */
  readonly form: Buffer;
  readonly assessmentId: number;
  readonly authorKey: string;
  readonly createdAt: Date;
}
/** As it is stored. */
type QuestionRow = Omit<StoredQuestion, "unrevealed"> & { readonly unrevealed: string };
interface PlacedQuestion extends Pick<QuestionRow, "id" | "phase" | "round" | "unrevealed"> {
  readonly workshopId: number;
  /** From 0. */
  readonly position: number;
}
export interface WorkshopEvent {
  readonly at: Date;
  readonly authorKey: string;
  readonly step: string;
  /** Null for a step of the whole workshop. */
  readonly questionId: string | null;
}

export function createWorkshopStore(db: Database) {
  return { ...readingsOf(db), ...writingsOf(db) };
}

function readingsOf(db: Database) {
  const selectOfAssessment = db.prepare<[number], Row>(SELECT_OF_ASSESSMENT);
  const selectById = db.prepare<[string], Row>(SELECT_BY_ID);
  const selectByCode = db.prepare<[{ readonly code: string }], Row>(SELECT_BY_CODE);
  const selectTaken = db.prepare<[{ readonly code: string }], number>(SELECT_TAKEN).pluck();
  const selectByForm = db.prepare<[Buffer], Row>(SELECT_BY_FORM);
  const selectQuestions = db.prepare<[number], QuestionRow>(SELECT_QUESTIONS);
  const whole = (row: Row | undefined): StoredWorkshop | undefined =>
    row && {
      ...row,
      ...{ isLocked: row.isLocked === 1, hasPrevote: row.hasPrevote === 1 },
      createdAt: new Date(row.createdAt),
      minutesSharedAt: row.minutesSharedAt === null ? null : new Date(row.minutesSharedAt),
      questions: selectQuestions.all(row.id).map(({ unrevealed, ...question }) => ({
        ...question,
        unrevealed: JSON.parse(unrevealed) as readonly number[],
      })),
    };
  const selectEventsAfter = db.prepare<[number, number], Omit<WorkshopEvent, "at">>(SELECT_EVENTS_AFTER);
  const selectEnd = db.prepare<[number], number | null>(SELECT_END).pluck();
  return {
    /** Null while it goes on, and for one that was called off. */
    getEnd: (workshopId: number): Date | null => {
      const at = selectEnd.get(workshopId) ?? null;
      return at === null ? null : new Date(at);
    },
    /** What was commanded since that revision, oldest first. */
    listEventsAfter: (workshopId: number, revision: number): readonly Omit<WorkshopEvent, "at">[] =>
      selectEventsAfter.all(workshopId, revision),
    /** The newest first. */
    listOfAssessment: (assessmentId: number): readonly StoredWorkshop[] =>
      selectOfAssessment.all(assessmentId).flatMap((row) => whole(row) ?? []),
    get: (publicId: string): StoredWorkshop | undefined => whole(selectById.get(publicId)),
    /** With one whose day is still to come. */
    getByCode: (code: string): StoredWorkshop | undefined => whole(selectByCode.get({ code })),
    isCodeTaken: (code: string): boolean => selectTaken.get({ code }) !== undefined,
    getByForm: (form: Buffer): StoredWorkshop | undefined => whole(selectByForm.get(form)),
  };
}

const openLast = (a: PlacedQuestion, b: PlacedQuestion) =>
  Number(isOpenPhase(a.phase)) - Number(isOpenPhase(b.phase));

function writingsOf(db: Database) {
  const insert = db.prepare<[Record<string, unknown>]>(INSERT);
  const update = db.prepare<[Pick<Row, "id" | "state" | "isLocked" | "code" | "revision">]>(UPDATE);
  const upsertQuestion = db.prepare<[PlacedQuestion]>(UPSERT_QUESTION);
  const insertEvent = db.prepare<[Record<string, unknown>]>(INSERT_EVENT);
  return {
    create: ({ questions, authorKey, createdAt, ...workshop }: PreparedWorkshop): void => {
      const at = createdAt.getTime();
      const workshopId = Number(insert.run({ ...workshop, createdAt: at }).lastInsertRowid);
      insertEvent.run({ workshopId, revision: 0, at, authorKey, step: "prepare", questionId: null });
      for (const [position, id] of questions.entries())
        upsertQuestion.run({ workshopId, position, id, phase: "coming", round: 0, unrevealed: "[]" });
    },
    /** What a command made of it, with who commanded it. */
    save: (workshop: CommandedWorkshop, { at, ...event }: WorkshopEvent): void => {
      const { id: workshopId, state, isLocked, code, revision } = workshop;
      const placed = workshop.questions.map(({ id, phase, round, unrevealed }, position) => ({
        ...{ id, phase, round, unrevealed: JSON.stringify(unrevealed) },
        ...{ workshopId, position },
      }));
      // One is closed before another one is opened.
      for (const question of placed.toSorted(openLast)) upsertQuestion.run(question);
      update.run({ id: workshopId, state, isLocked: isLocked ? 1 : 0, code, revision });
      insertEvent.run({ ...event, workshopId, revision, at: at.getTime() });
    },
  };
}
