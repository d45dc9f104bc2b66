import type { Database } from "../database/open-database.server.ts";
import { isMemberRole, type MemberRole } from "../domain/people/role.ts";

const COLUMNS = `public_id AS publicId, email, body_id AS bodyId, role, commune, access_until AS accessUntil,
  invited_by AS invitedBy, created_at AS createdAt, expires_at AS expiresAt, answer,
  other_reader_at AS triedByOtherAt`;
const SELECT = `SELECT ${COLUMNS} FROM invitations WHERE token_hash = ?`;
const SELECT_OPEN = `SELECT ${COLUMNS} FROM invitations
  WHERE body_id = ? AND answer IS NULL ORDER BY created_at DESC, public_id`;
const INSERT = `INSERT INTO invitations
  (token_hash, public_id, email, body_id, role, commune, access_until, invited_by, created_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const ANSWER =
  "UPDATE invitations SET answered_at = ?, answer = ? WHERE token_hash = ? AND answer IS NULL AND expires_at > ?";
const WITHDRAW = `UPDATE invitations SET answered_at = ?, answer = 'withdrawn'
  WHERE body_id = ? AND public_id = ? AND answer IS NULL`;
const SELECT_LOST = `SELECT ${COLUMNS} FROM invitations AS lost WHERE body_id = ? AND with_inviter = 1
  AND NOT EXISTS (SELECT 1 FROM invitations AS later WHERE later.body_id = lost.body_id AND later.email = lost.email
    AND later.created_at >= lost.answered_at AND later.token_hash <> lost.token_hash)
  ORDER BY created_at DESC, public_id`;
const SELECT_SENT = `SELECT ${COLUMNS} FROM invitations WHERE invited_by = ? AND answer IS NULL`;
const LOSE = `UPDATE invitations SET answered_at = ?, answer = 'withdrawn', with_inviter = 1
  WHERE public_id = ? AND answer IS NULL`;
const TRIED = "UPDATE invitations SET other_reader_at = ? WHERE token_hash = ? AND other_reader_at IS NULL";
/** Without an answer it ends at its expiry. */
const DELETE_ENDED = "DELETE FROM invitations WHERE coalesce(answered_at, expires_at) <= ?";

const WITHDRAW_TO = `UPDATE invitations SET answered_at = ?, answer = 'withdrawn'
  WHERE body_id = ? AND email = ? AND answer IS NULL`;

export type InvitationAnswer = "accepted" | "declined" | "withdrawn";

interface Row {
  publicId: string;
  email: string;
  bodyId: number;
  role: MemberRole;
  commune: string | null;
  accessUntil: number | null;
  invitedBy: number;
  createdAt: number;
  expiresAt: number;
  answer: InvitationAnswer | null;
  triedByOtherAt: number | null;
}

export interface Invitation {
  /** Names it in the team's list; opens nothing. */
  readonly publicId: string;
  readonly email: string;
  readonly bodyId: number;
  readonly role: MemberRole;
  readonly commune: string | null;
  /** End of the access it gives; null for none. */
  readonly accessUntil: Date | null;
  readonly invitedBy: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Null while it waits. */
  readonly answer: InvitationAnswer | null;
  /** When somebody who was signed in as another person tried to answer it first; null for nobody. */
  readonly triedByOtherAt: Date | null;
}

/** Tokens are given by their SHA-256. */
export function createInvitationStore(db: Database) {
  const select = db.prepare<[Buffer], Row>(SELECT);
  const selectOpen = db.prepare<[number], Row>(SELECT_OPEN);
  const insert =
    db.prepare<
      [Buffer, string, string, number, MemberRole, string | null, number | null, number, number, number]
    >(INSERT);
  const answer = db.prepare<[number, InvitationAnswer, Buffer, number]>(ANSWER);
  const selectLost = db.prepare<[number], Row>(SELECT_LOST);
  const selectSent = db.prepare<[number], Row>(SELECT_SENT);
  const lose = db.prepare<[number, string]>(LOSE);
  const tried = db.prepare<[number, Buffer]>(TRIED);
  const withdrawTo = db.prepare<[number, number, string]>(WITHDRAW_TO);
  const withdraw = db.prepare<[number, number, string]>(WITHDRAW);
  const removeEnded = db.prepare<[number]>(DELETE_ENDED);

  return {
    get: (tokenHash: Buffer): Invitation | undefined => {
      const row = select.get(tokenHash);
      return row === undefined || !isKnown(row) ? undefined : toInvitation(row);
    },
    /** Waiting for an answer, newest first; those whose time is over among them. */
    listOpen: (bodyId: number): readonly Invitation[] =>
      selectOpen.all(bodyId).filter(isKnown).map(toInvitation),
    /** Withdrawn with who had sent them and not sent again since, newest first. */
    listLost: (bodyId: number): readonly Invitation[] =>
      selectLost.all(bodyId).filter(isKnown).map(toInvitation),
    /** Waiting for an answer, whatever the body. */
    listSent: (invitedBy: number): readonly Invitation[] =>
      selectSent.all(invitedBy).filter(isKnown).map(toInvitation),
    /** Withdrawn with who had sent it. */
    saveLost: (publicId: string, now: Date): void => {
      lose.run(now.getTime(), publicId);
    },
    /** Whether it was the first time. */
    saveTriedByOther: (tokenHash: Buffer, now: Date): boolean =>
      tried.run(now.getTime(), tokenHash).changes === 1,
    create: (tokenHash: Buffer, one: Omit<Invitation, "answer" | "triedByOtherAt">): void => {
      const { publicId, email, bodyId, role, commune, accessUntil, invitedBy, createdAt, expiresAt } = one;
      const who = [publicId, email, bodyId, role, commune, accessUntil?.getTime() ?? null] as const;
      insert.run(tokenHash, ...who, invitedBy, createdAt.getTime(), expiresAt.getTime());
    },
    /** Whether this was its one answer: false once answered or expired. */
    saveAnswer: (tokenHash: Buffer, given: InvitationAnswer, now: Date): boolean =>
      answer.run(now.getTime(), given, tokenHash, now.getTime()).changes === 1,
    /** Every one that waits for an answer from this address. */
    saveWithdrawnTo: (bodyId: number, email: string, now: Date): void => {
      withdrawTo.run(now.getTime(), bodyId, email);
    },
    /** Whether there was such a waiting invitation of this body. */
    saveWithdrawn: (bodyId: number, publicId: string, now: Date): boolean =>
      withdraw.run(now.getTime(), bodyId, publicId).changes === 1,
    deleteEnded: (before: Date): void => {
      removeEnded.run(before.getTime());
    },
  };
}

/** Nobody comes in by a role that this program does not know. */
function isKnown({ role }: Row): boolean {
  return isMemberRole(role);
}

function toInvitation(row: Row): Invitation {
  return {
    ...row,
    accessUntil: row.accessUntil === null ? null : new Date(row.accessUntil),
    createdAt: new Date(row.createdAt),
    expiresAt: new Date(row.expiresAt),
    triedByOtherAt: row.triedByOtherAt === null ? null : new Date(row.triedByOtherAt),
  };
}
