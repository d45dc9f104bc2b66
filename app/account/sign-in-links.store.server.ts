import type { Database } from "../database/open-database.server.ts";

const INSERT =
  "INSERT INTO sign_in_links (token_hash, email, return_to, created_at, expires_at) VALUES (?, ?, ?, ?, ?)";
const SELECT = `SELECT email, return_to AS returnTo, expires_at AS expiresAt, used_at AS usedAt
  FROM sign_in_links WHERE token_hash = ?`;
const USE =
  "UPDATE sign_in_links SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?";
const COUNT = "SELECT count(*) FROM sign_in_links WHERE email = ? AND created_at > ?";
const DELETE_OLD = "DELETE FROM sign_in_links WHERE expires_at <= ?";

interface Row {
  email: string;
  returnTo: string;
  expiresAt: number;
  usedAt: number | null;
}

export interface SignInLink {
  readonly email: string;
  readonly returnTo: string;
  readonly expiresAt: Date;
  readonly isUsed: boolean;
}

export interface NewSignInLink {
  readonly tokenHash: Buffer;
  readonly email: string;
  readonly returnTo: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Tokens are given by their SHA-256. */
export function createSignInLinkStore(db: Database) {
  const insert = db.prepare<[Buffer, string, string, number, number]>(INSERT);
  const select = db.prepare<[Buffer], Row>(SELECT);
  const use = db.prepare<[number, Buffer, number]>(USE);
  const count = db.prepare<[string, number], number>(COUNT).pluck();
  const deleteOld = db.prepare<[number]>(DELETE_OLD);

  return {
    create: ({ tokenHash, email, returnTo, createdAt, expiresAt }: NewSignInLink): void => {
      insert.run(tokenHash, email, returnTo, createdAt.getTime(), expiresAt.getTime());
    },
    get: (tokenHash: Buffer): SignInLink | undefined => {
      const row = select.get(tokenHash);
      if (row === undefined) return undefined;
      const { email, returnTo, expiresAt, usedAt } = row;
      return { email, returnTo, expiresAt: new Date(expiresAt), isUsed: usedAt !== null };
    },
    /** Whether this was its one use: false once used or expired. */
    saveUsed: (tokenHash: Buffer, now: Date): boolean =>
      use.run(now.getTime(), tokenHash, now.getTime()).changes === 1,
    /** How many were asked for an address since a moment. */
    countSince: (email: string, since: Date): number => count.get(email, since.getTime()) ?? 0,
    deleteExpired: (before: Date): void => {
      deleteOld.run(before.getTime());
    },
  };
}
