import type { Database } from "../database/open-database.server.ts";

const SAVE = `INSERT OR REPLACE INTO kept_forms
  (secret_hash, form_hash, account_id, assessment_id, place, sealed, kept_at, expires_at)
  VALUES (@secretHash, @formHash, @accountId, @assessmentId, @place, @sealed, @keptAt, @expiresAt)`;
const SELECT = `SELECT sealed FROM kept_forms
  WHERE secret_hash = ? AND account_id = ? AND assessment_id = ? AND place = ? AND expires_at > ?`;
const DELETE = `DELETE FROM kept_forms
  WHERE secret_hash = ? AND account_id = ? AND assessment_id = ? AND place = ?`;
const DELETE_EXPIRED = "DELETE FROM kept_forms WHERE expires_at <= ?";
/** Newest first, as long as they fit. */
const DELETE_ABOVE = `DELETE FROM kept_forms WHERE account_id = @accountId AND secret_hash IN (
  SELECT secret_hash FROM (
    SELECT secret_hash, sum(length(sealed)) OVER (ORDER BY kept_at DESC, secret_hash) AS held
    FROM kept_forms WHERE account_id = @accountId)
  WHERE held > @bytes)`;
const SELECT_KEY = "SELECT key FROM server_keys WHERE name = 'forms'";

export interface KeptPlace {
  readonly accountId: number;
  readonly assessmentId: number;
  readonly place: string;
}
export interface NewKeptForm extends KeptPlace {
  readonly secretHash: Buffer;
  readonly formHash: Buffer;
  readonly sealed: Buffer;
  readonly keptAt: Date;
  readonly expiresAt: Date;
}

export function createKeptFormStore(db: Database) {
  const insert = db.prepare<[object]>(SAVE);
  const select = db.prepare<[Buffer, number, number, string, number], Buffer>(SELECT).pluck();
  const remove = db.prepare<[Buffer, number, number, string]>(DELETE);
  const removeExpired = db.prepare<[number]>(DELETE_EXPIRED);
  const removeAbove = db.prepare<[object]>(DELETE_ABOVE);
  const signingKey = db.prepare<[], Buffer>(SELECT_KEY).pluck().get();
  if (signingKey === undefined) throw new Error("the database has lost the key that signs its forms");

  return {
    signingKey,
    /** Takes the place of what the same form sent before. */
    save: ({ keptAt, expiresAt, ...one }: NewKeptForm): void => {
      insert.run({ ...one, keptAt: keptAt.getTime(), expiresAt: expiresAt.getTime() });
    },
    /** Sealed; only for the account and the page that it was typed by and on. */
    get: (secretHash: Buffer, { accountId, assessmentId, place }: KeptPlace, now: Date): Buffer | undefined =>
      select.get(secretHash, accountId, assessmentId, place, now.getTime()),
    delete: (secretHash: Buffer, { accountId, assessmentId, place }: KeptPlace): void => {
      remove.run(secretHash, accountId, assessmentId, place);
    },
    /** Until what is left of the account is so many bytes at most: what was kept first goes first. */
    deleteAbove: (accountId: number, bytes: number): void => {
      removeAbove.run({ accountId, bytes });
    },
    deleteExpired: (now: Date): void => {
      removeExpired.run(now.getTime());
    },
  };
}
