import type { Database } from "../database/open-database.server.ts";

const COLUMNS = `public_id AS publicId, account_id AS accountId, method, id_token AS idToken, device,
  created_at AS createdAt, seen_at AS seenAt, expires_at AS expiresAt`;
const SELECT = `SELECT ${COLUMNS} FROM sessions WHERE token_hash = ?`;
const SELECT_OF = `SELECT ${COLUMNS} FROM sessions WHERE account_id = ? AND expires_at > ? ORDER BY seen_at DESC, public_id`;
const INSERT = `INSERT INTO sessions
  (token_hash, public_id, account_id, method, id_token, device, created_at, seen_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const TOUCH = "UPDATE sessions SET seen_at = ?, expires_at = ? WHERE token_hash = ?";
const DELETE = "DELETE FROM sessions WHERE token_hash = ?";
const DELETE_ONE_OF = "DELETE FROM sessions WHERE public_id = ? AND account_id = ?";
const DELETE_OF = "DELETE FROM sessions WHERE account_id = ?";
const DELETE_EXPIRED = "DELETE FROM sessions WHERE expires_at <= ?";

export type SignInMethod = "link" | "oidc";

interface Row {
  publicId: string;
  accountId: number;
  method: SignInMethod;
  idToken: string | null;
  device: string;
  createdAt: number;
  seenAt: number;
  expiresAt: number;
}

export interface Session {
  /** Names it in its owner's list; opens nothing. */
  readonly publicId: string;
  readonly accountId: number;
  readonly method: SignInMethod;
  /** What the identity provider wants back on signing out; null for a link. */
  readonly idToken: string | null;
  readonly device: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

export type SessionStore = ReturnType<typeof createSessionStore>;

/** Tokens are given by their SHA-256. */
export function createSessionStore(db: Database) {
  const select = db.prepare<[Buffer], Row>(SELECT);
  const selectOf = db.prepare<[number, number], Row>(SELECT_OF);
  const insert =
    db.prepare<[Buffer, string, number, SignInMethod, string | null, string, number, number, number]>(INSERT);
  const touch = db.prepare<[number, number, Buffer]>(TOUCH);
  const remove = db.prepare<[Buffer]>(DELETE);
  const removeOneOf = db.prepare<[string, number]>(DELETE_ONE_OF);
  const removeOf = db.prepare<[number]>(DELETE_OF);
  const removeExpired = db.prepare<[number]>(DELETE_EXPIRED);

  return {
    /** One that has ended among them: whether it has is not only known here. */
    get: (tokenHash: Buffer): Session | undefined => {
      const row = select.get(tokenHash);
      return row === undefined ? undefined : toSession(row);
    },
    /** Seen last first. */
    listOf: (accountId: number, now: Date): readonly Session[] =>
      selectOf.all(accountId, now.getTime()).map(toSession),
    create: (tokenHash: Buffer, session: Session): void => {
      const { publicId, accountId, method, idToken, device, createdAt, seenAt, expiresAt } = session;
      const times = [createdAt.getTime(), seenAt.getTime(), expiresAt.getTime()] as const;
      insert.run(tokenHash, publicId, accountId, method, idToken, device, ...times);
    },
    saveSeen: (tokenHash: Buffer, { seenAt, expiresAt }: Pick<Session, "seenAt" | "expiresAt">): void => {
      touch.run(seenAt.getTime(), expiresAt.getTime(), tokenHash);
    },
    delete: (tokenHash: Buffer): void => {
      remove.run(tokenHash);
    },
    /** Whether there was such a session of this account. */
    deleteOneOf: (accountId: number, publicId: string): boolean =>
      removeOneOf.run(publicId, accountId).changes > 0,
    deleteOf: (accountId: number): void => {
      removeOf.run(accountId);
    },
    deleteExpired: (now: Date): void => {
      removeExpired.run(now.getTime());
    },
  };
}

function toSession(row: Row): Session {
  const { createdAt, seenAt, expiresAt } = row;
  return {
    ...row,
    createdAt: new Date(createdAt),
    seenAt: new Date(seenAt),
    expiresAt: new Date(expiresAt),
  };
}
