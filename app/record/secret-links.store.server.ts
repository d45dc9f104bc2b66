import type { Database } from "../database/open-database.server.ts";

const INSERT = "INSERT INTO secret_links (token_hash, assessment_id, created_at) VALUES (?, ?, ?)";
const SELECT =
  "SELECT assessment_id AS assessmentId, confirmed_at AS confirmedAt, mails_sent AS mailsSent FROM secret_links WHERE token_hash = ? AND closed_at IS NULL";
const SELECT_CLOSED =
  "SELECT assessment_id AS assessmentId, gone_to AS goneTo FROM secret_links WHERE token_hash = ? AND closed_at IS NOT NULL";
const CONFIRM = "UPDATE secret_links SET confirmed_at = coalesce(confirmed_at, ?) WHERE token_hash = ?";
const COUNT_MAIL = "UPDATE secret_links SET mails_sent = mails_sent + 1 WHERE token_hash = ?";
const CLOSE_OF =
  "UPDATE secret_links SET closed_at = ?, gone_to = ? WHERE assessment_id = ? AND closed_at IS NULL";

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

/** One that opens nothing any more, and where what it opened went. */
export interface ClosedLink {
  readonly assessmentId: number;
  readonly goneTo: "team" | "account";
}

/** Keys are given by their SHA-256; the key itself never reaches the database. */
export function createSecretLinkStore(db: Database) {
  const insert = db.prepare<[Buffer, number, number]>(INSERT);
  const select = db.prepare<[Buffer], Row>(SELECT);
  const confirm = db.prepare<[number, Buffer]>(CONFIRM);
  const countMail = db.prepare<[Buffer]>(COUNT_MAIL);
  const selectClosed = db.prepare<[Buffer], ClosedLink>(SELECT_CLOSED);
  const closeOf = db.prepare<[number, ClosedLink["goneTo"], number]>(CLOSE_OF);

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
    saveClosedOf: (
      assessmentId: number,
      { goneTo, now }: Pick<ClosedLink, "goneTo"> & { readonly now: Date },
    ): void => {
      closeOf.run(now.getTime(), goneTo, assessmentId);
    },
    getClosed: (tokenHash: Buffer): ClosedLink | undefined => selectClosed.get(tokenHash),
  };
}
