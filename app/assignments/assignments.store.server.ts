import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { AssignmentKind } from "../domain/people/assignment.ts";
import type { Remindable } from "../domain/people/due-reminder.ts";

const COLUMNS = `id, public_id AS publicId, assessment_id AS assessmentId, section_id AS sectionId,
  question_id AS questionId, email, account_id AS accountId, kind, due_on AS dueOn, message, locale,
  assigned_by AS assignedBy, created_at AS createdAt, done_at AS doneAt,
  reminders_stopped_at AS remindersStoppedAt, last_reminded_at AS lastRemindedAt`;
const OPEN = `SELECT ${COLUMNS} FROM assignments
  WHERE done_at IS NULL AND withdrawn_at IS NULL`;
const BY_DATE = "ORDER BY due_on IS NULL, due_on, id";
const SELECT_OF_ASSESSMENT = `${OPEN} AND assessment_id = ? ${BY_DATE}`;
const SELECT_OF_PERSON = `${OPEN} AND (account_id = ? OR (account_id IS NULL AND email = ?)) ${BY_DATE}`;
const SELECT_DATED = `${OPEN} AND due_on IS NOT NULL AND reminders_stopped_at IS NULL ORDER BY id`;
const SELECT = `SELECT ${COLUMNS} FROM assignments WHERE id = ?`;
const SELECT_BY_PUBLIC_ID = `SELECT ${COLUMNS} FROM assignments WHERE public_id = ?`;
const SELECT_BY_STOP = `SELECT ${COLUMNS} FROM assignments
  WHERE id = (SELECT assignment_id FROM reminder_stops WHERE token_hash = ?)`;
const HAS_FORM = "SELECT count(*) FROM assignments WHERE form = ?";
const INSERT = `INSERT INTO assignments
  (public_id, form, assessment_id, section_id, question_id, email, account_id, kind, due_on, message, locale,
   assigned_by, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT_STOP = "INSERT INTO reminder_stops (token_hash, assignment_id) VALUES (?, ?)";
const SET_DONE = "UPDATE assignments SET done_at = ? WHERE id = ? AND done_at IS NULL";
const SET_STOPPED = `UPDATE assignments SET reminders_stopped_at = ?
  WHERE id = ? AND reminders_stopped_at IS NULL`;
const SET_WITHDRAWN = `UPDATE assignments
  SET withdrawn_at = @now, reminders_stopped_at = coalesce(reminders_stopped_at, @now)
  WHERE id = @id AND done_at IS NULL AND withdrawn_at IS NULL`;
const SET_REMINDED = "UPDATE assignments SET last_reminded_at = ? WHERE id = ?";
/** Of people who have no account, once nothing is left of the invitation that went with it. */
const NEVER_JOINED = `account_id IS NULL AND email NOT IN (SELECT email FROM accounts WHERE email IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM invitations JOIN assessments ON assessments.body_id = invitations.body_id
    WHERE assessments.id = assessment_id AND invitations.email = assignments.email)`;
const DELETE_STOPS = `DELETE FROM reminder_stops
  WHERE assignment_id IN (SELECT id FROM assignments WHERE ${NEVER_JOINED})`;
const DELETE_NEVER_JOINED = `DELETE FROM assignments WHERE ${NEVER_JOINED}`;
const SELECT_QUESTIONS = `SELECT id, question_id AS questionId FROM assignments
  WHERE assessment_id = ? AND question_id IS NOT NULL`;
const SET_PLACE = "UPDATE assignments SET section_id = ?, question_id = ? WHERE id = ?";
const SET_ACCOUNT = "UPDATE assignments SET account_id = ? WHERE email = ? AND account_id IS NULL";

interface Row {
  id: number;
  publicId: string;
  assessmentId: number;
  sectionId: string;
  questionId: string | null;
  email: string;
  accountId: number | null;
  kind: AssignmentKind;
  dueOn: string | null;
  message: string;
  locale: Locale;
  assignedBy: number;
  createdAt: number;
  doneAt: number | null;
  remindersStoppedAt: number | null;
  lastRemindedAt: number | null;
}

type Times = "createdAt" | "doneAt" | "remindersStoppedAt" | "lastRemindedAt";
export interface Assignment extends Readonly<Omit<Row, Times | "dueOn">>, Remindable {}

export interface NewAssignment
  extends Omit<Assignment, "id" | "doneAt" | "remindersStoppedAt" | "lastRemindedAt"> {
  /** SHA-256 of the form that asked. */
  readonly form: Buffer;
}

export interface QuestionPlace {
  readonly sectionId: string;
  readonly questionId: string;
}

/** Lists leave out what is done or withdrawn; what is due first comes first. */
export function createAssignmentStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const selectByPublicId = db.prepare<[string], Row>(SELECT_BY_PUBLIC_ID);
  const selectByStop = db.prepare<[Buffer], Row>(SELECT_BY_STOP);
  const selectOfAssessment = db.prepare<[number], Row>(SELECT_OF_ASSESSMENT);
  const selectOfPerson = db.prepare<[number, string], Row>(SELECT_OF_PERSON);
  const selectDated = db.prepare<[], Row>(SELECT_DATED);
  const hasForm = db.prepare<[Buffer], number>(HAS_FORM).pluck();

  return {
    listOfAssessment: (assessmentId: number): readonly Assignment[] =>
      selectOfAssessment.all(assessmentId).map(toAssignment),
    listOfPerson: ({ id, email }: { readonly id: number; readonly email: string }): readonly Assignment[] =>
      selectOfPerson.all(id, email).map(toAssignment),
    /** With a due date, and reminders that nobody stopped. */
    listRemindable: (): readonly Assignment[] => selectDated.all().map(toAssignment),
    /** Done or withdrawn, too. */
    getByPublicId: (publicId: string): Assignment | undefined => found(selectByPublicId.get(publicId)),
    get: (id: number): Assignment | undefined => found(select.get(id)),
    getByStop: (tokenHash: Buffer): Assignment | undefined => found(selectByStop.get(tokenHash)),
    hasForm: (form: Buffer): boolean => hasForm.get(form) === 1,
    ...writesOf(db),
  };
}

function writesOf(db: Database) {
  const insert = db.prepare<(Buffer | string | number | null)[]>(INSERT);
  const insertStop = db.prepare<[Buffer, number]>(INSERT_STOP);
  const setDone = db.prepare<[number, number]>(SET_DONE);
  const setStopped = db.prepare<[number, number]>(SET_STOPPED);
  const setWithdrawn = db.prepare<[{ id: number; now: number }]>(SET_WITHDRAWN);
  const deleteStops = db.prepare(DELETE_STOPS);
  const deleteNeverJoined = db.prepare(DELETE_NEVER_JOINED);
  const setReminded = db.prepare<[number | null, number]>(SET_REMINDED);
  const selectQuestions = db.prepare<[number], { id: number; questionId: string }>(SELECT_QUESTIONS);
  const setPlace = db.prepare<[string, string, number]>(SET_PLACE);
  const setAccount = db.prepare<[number, string]>(SET_ACCOUNT);

  return {
    /** Gives its id. */
    create: (one: NewAssignment): number => {
      const what = [one.assessmentId, one.sectionId, one.questionId] as const;
      const who = [one.email, one.accountId, one.kind, one.dueOn, one.message, one.locale] as const;
      const by = [one.assignedBy, one.createdAt.getTime()] as const;
      return Number(insert.run(one.publicId, one.form, ...what, ...who, ...by).lastInsertRowid);
    },
    createStop: (tokenHash: Buffer, id: number): void => {
      insertStop.run(tokenHash, id);
    },
    saveDone: (id: number, now: Date): void => {
      setDone.run(now.getTime(), id);
    },
    saveStopped: (id: number, now: Date): void => {
      setStopped.run(now.getTime(), id);
    },
    saveWithdrawn: (id: number, now: Date): void => {
      setWithdrawn.run({ id, now: now.getTime() });
    },
    /** What was asked of people who never came, together with the keys of its mails. */
    deleteNeverJoined: (): void => {
      deleteStops.run();
      deleteNeverJoined.run();
    },
    /** Null takes back a reminder that did not leave. */
    saveReminded: (id: number, at: Date | null): void => {
      setReminded.run(at?.getTime() ?? null, id);
    },
    /** Each to what its question has become, done or not; undefined leaves it where it is. */
    saveMoved: (assessmentId: number, after: (questionId: string) => QuestionPlace | undefined): void => {
      for (const { id, questionId } of selectQuestions.all(assessmentId)) {
        const place = after(questionId);
        if (place !== undefined) setPlace.run(place.sectionId, place.questionId, id);
      }
    },
    /** What was asked of an address is asked of the account that it now has. */
    saveAccount: (email: string, accountId: number): void => {
      setAccount.run(accountId, email);
    },
  };
}

function found(row: Row | undefined): Assignment | undefined {
  return row === undefined ? undefined : toAssignment(row);
}

function toAssignment(row: Row): Assignment {
  const { createdAt, doneAt, remindersStoppedAt, lastRemindedAt } = row;
  return {
    ...row,
    createdAt: new Date(createdAt),
    doneAt: dateOf(doneAt),
    remindersStoppedAt: dateOf(remindersStoppedAt),
    lastRemindedAt: dateOf(lastRemindedAt),
  };
}

function dateOf(time: number | null): Date | null {
  return time === null ? null : new Date(time);
}
