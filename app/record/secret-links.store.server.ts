import type { Database } from "../database/open-database.server.ts";

const INSERT = "INSERT INTO secret_links (token_hash, assessment_id, created_at) VALUES (?, ?, ?)";
const SELECT =
  "SELECT assessment_id AS assessmentId, confirmed_at AS confirmedAt, mails_sent AS mailsSent FROM secret_links WHERE token_hash = ?";
const CONFIRM = "UPDATE secret_links SET confirmed_at = coalesce(confirmed_at, ?) WHERE token_hash = ?";
const COUNT_MAIL = "UPDATE secret_links SET mails_sent = mails_sent + 1 WHERE token_hash = ?";
const DELETE_OF = "DELETE FROM secret_links WHERE assessment_id = ?";

interface Row {
  assessmentId: number;
  confirmedAt: number | null;
  mailsSent: number;
}

export interface SecretLink {
  readonly assessmentId: number;
  /** When the person said that the link is kept; null until then. */
  readonly confirmedAt: Date | null;
  /** How many times the link was sent by e-mail. */
  readonly mailsSent: number;
}

/** Keys are given by their SHA-256; the key itself never reaches the database. */
export function createSecretLinkStore(db: Database) {
  const insert = db.prepare<[Buffer, number, number]>(INSERT);
  const select = db.prepare<[Buffer], Row>(SELECT);
  const confirm = db.prepare<[number, Buffer]>(CONFIRM);
  const countMail = db.prepare<[Buffer]>(COUNT_MAIL);
  const deleteOf = db.prepare<[number]>(DELETE_OF);

  return {
    create: (tokenHash: Buffer, assessmentId: number, now: Date): void => {
      insert.run(tokenHash, assessmentId, now.getTime());
    },
    get: (tokenHash: Buffer): SecretLink | undefined => {
      const row = select.get(tokenHash);
      return row === undefined
        ? undefined
        : { ...row, confirmedAt: row.confirmedAt === null ? null : new Date(row.confirmedAt) };
    },
    saveConfirmed: (tokenHash: Buffer, now: Date): void => {
      confirm.run(now.getTime(), tokenHash);
    },
    saveMailSent: (tokenHash: Buffer): void => {
      countMail.run(tokenHash);
    },
    /** From then on, no link opens the assessment. */
    deleteOf: (assessmentId: number): void => {
      deleteOf.run(assessmentId);
    },
  };
}
