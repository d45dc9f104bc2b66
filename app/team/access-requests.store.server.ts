import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { TypedRequest } from "../domain/people/access-request.ts";

const COLUMNS = `public_id AS publicId, body_id AS bodyId, email, name, job, message, locale,
  created_at AS createdAt, times, last_asked_at AS lastAskedAt`;
const WAITING = "FROM access_requests WHERE answered_at IS NULL";
const SELECT = `SELECT ${COLUMNS} ${WAITING} AND public_id = ?`;
const SELECT_OLDEST = `SELECT ${COLUMNS} ${WAITING} ORDER BY created_at, id LIMIT ?`;
const SELECT_OF_BODY = `SELECT ${COLUMNS} ${WAITING} AND body_id = ? ORDER BY created_at, id`;
const COUNT = `SELECT count(*) ${WAITING}`;
const COUNT_OF_BODY = `${COUNT} AND body_id = ?`;
const INSERT = `INSERT INTO access_requests
  (public_id, form, body_id, email, name, job, message, locale, created_at, last_asked_at)
  VALUES (@publicId, @form, @bodyId, @email, @name, @job, @message, @locale, @now, @now)`;
/** Once a form. The words of the first one stay: whoever asks in somebody else’s name changes nothing of theirs. */
const ASK_AGAIN = `UPDATE access_requests SET times = times + (form <> @form), last_asked_at = @now, form = @form
  WHERE body_id = @bodyId AND email = @email AND answered_at IS NULL`;
const ANSWER = `UPDATE access_requests
  SET answered_at = @now, answer = @answer, reason = @reason, answered_by = @by
  WHERE body_id = @bodyId AND email = @email AND answered_at IS NULL`;
const DELETE_ENDED = `DELETE FROM access_requests
  WHERE answered_at <= ? OR (answered_at IS NULL AND last_asked_at <= ?)`;

interface Row extends TypedRequest {
  publicId: string;
  bodyId: number;
  locale: Locale;
  createdAt: number;
  times: number;
  lastAskedAt: number;
}

/** One that waits for its answer. */
export interface AccessRequest extends TypedRequest {
  readonly publicId: string;
  readonly bodyId: number;
  readonly locale: Locale;
  readonly createdAt: Date;
  /** How many forms asked for it. */
  readonly times: number;
  readonly lastAskedAt: Date;
}

type Whose = Pick<AccessRequest, "bodyId" | "email">;

export interface NewAccessRequest extends Whose, TypedRequest {
  readonly publicId: string;
  /** SHA-256. */
  readonly form: Buffer;
  readonly locale: Locale;
}

export interface RequestAnswer extends Whose {
  /** The account that answers. */
  readonly by: number;
  /** Of a refusal; null for who is invited. */
  readonly reason: string | null;
}

export function createAccessRequestStore(db: Database) {
  const select = db.prepare<[string], Row>(SELECT);
  const selectOldest = db.prepare<[number], Row>(SELECT_OLDEST);
  const selectOfBody = db.prepare<[number], Row>(SELECT_OF_BODY);
  const count = db.prepare<[], number>(COUNT).pluck();
  const countOfBody = db.prepare<[number], number>(COUNT_OF_BODY).pluck();
  const insert = db.prepare<[NewAccessRequest & { now: number }]>(INSERT);
  const askAgain = db.prepare<[Whose & { form: Buffer; now: number }]>(ASK_AGAIN);
  const answer = db.prepare<[RequestAnswer & { answer: string; now: number }]>(ANSWER);
  const deleteEnded = db.prepare<[number, number]>(DELETE_ENDED);

  return {
    get: (publicId: string): AccessRequest | undefined => {
      const row = select.get(publicId);
      return row === undefined ? undefined : toRequest(row);
    },
    /** Oldest first. */
    listOldest: (most: number): readonly AccessRequest[] => selectOldest.all(most).map(toRequest),
    listOfBody: (bodyId: number): readonly AccessRequest[] => selectOfBody.all(bodyId).map(toRequest),
    count: (): number => count.get() ?? 0,
    countOfBody: (bodyId: number): number => countOfBody.get(bodyId) ?? 0,
    create: (one: NewAccessRequest, now: Date): void => {
      insert.run({ ...one, now: now.getTime() });
    },
    /** Whether there is one that waits. */
    saveAskedAgain: ({ bodyId, email, form }: Whose & { readonly form: Buffer }, now: Date): boolean =>
      askAgain.run({ bodyId, email, form, now: now.getTime() }).changes === 1,
    /** Whether there was one that waited: it is answered once. */
    saveAnswer: (one: RequestAnswer, now: Date): boolean =>
      answer.run({ ...one, answer: one.reason === null ? "invited" : "refused", now: now.getTime() })
        .changes === 1,
    /** Answered before the first moment, or waiting and not asked for since the second. */
    deleteEnded: (answered: Date, waiting: Date): void => {
      deleteEnded.run(answered.getTime(), waiting.getTime());
    },
  };
}

function toRequest(row: Row): AccessRequest {
  return { ...row, createdAt: new Date(row.createdAt), lastAskedAt: new Date(row.lastAskedAt) };
}
