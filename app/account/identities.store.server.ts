import type { Database } from "../database/open-database.server.ts";

const SELECT = "SELECT account_id FROM identities WHERE issuer = ? AND subject = ?";
const UPSERT = `INSERT INTO identities (issuer, subject, account_id, linked_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (issuer, subject) DO UPDATE SET account_id = excluded.account_id, linked_at = excluded.linked_at`;

/** A person as an identity provider knows them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export function createIdentityStore(db: Database) {
  const select = db.prepare<[string, string], number>(SELECT).pluck();
  const upsert = db.prepare<[string, string, number, number]>(UPSERT);

  return {
    getAccountId: ({ issuer, subject }: Identity): number | undefined => select.get(issuer, subject),
    /** Takes the place of an account that was erased. */
    save: ({ issuer, subject }: Identity, accountId: number, now: Date): void => {
      upsert.run(issuer, subject, accountId, now.getTime());
    },
  };
}
