import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canLead } from "../domain/people/permissions.ts";
import { isMemberRole, MEMBER_ROLES, type MemberRole } from "../domain/people/role.ts";
import type { Membership } from "../domain/people/visitor.ts";

const COLUMNS = "body_id AS bodyId, assessment_id AS assessmentId, role, commune, expires_at AS expiresAt";
// Sorted by the database, these few rows take twenty times as long: they are read at every request of who is signed in.
const SELECT_OF_ACCOUNT = `SELECT ${COLUMNS} FROM memberships WHERE account_id = ?`;
const SELECT_OF_BODY = `SELECT memberships.account_id AS accountId, email, name, locale, ${COLUMNS}
  FROM memberships JOIN accounts ON accounts.id = memberships.account_id
  WHERE body_id = ? AND assessment_id IS NULL AND email IS NOT NULL ORDER BY name, email`;
const UPSERT = `INSERT INTO memberships
  (account_id, body_id, assessment_id, role, commune, granted_by, granted_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (account_id, body_id, coalesce(assessment_id, 0)) DO UPDATE SET
    role = excluded.role, commune = excluded.commune, granted_by = excluded.granted_by,
    granted_at = excluded.granted_at, expires_at = excluded.expires_at`;
const DELETE = "DELETE FROM memberships WHERE account_id = ? AND body_id = ? AND assessment_id IS NULL";
const DELETE_OF_ASSESSMENT = "DELETE FROM memberships WHERE assessment_id = ?";
const COUNT_LEADS = `SELECT count(*) FROM memberships
  WHERE body_id = ? AND assessment_id IS NULL AND role IN (SELECT value FROM json_each(?))`;
const COUNT_ALL_LEADS = `SELECT body_id AS bodyId, count(*) AS leads FROM memberships
  WHERE assessment_id IS NULL AND role IN (SELECT value FROM json_each(?)) GROUP BY body_id`;
const LEADING = JSON.stringify(MEMBER_ROLES.filter(canLead));

interface Row {
  bodyId: number;
  assessmentId: number | null;
  role: MemberRole;
  commune: string | null;
  expiresAt: number | null;
}
type MemberRow = Row & { accountId: number; email: string; name: string; locale: Locale };

export interface Member extends Membership {
  readonly accountId: number;
  readonly email: string;
  readonly name: string;
  /** In which they are written to. */
  readonly locale: Locale;
}

export interface NewMembership extends Membership {
  readonly accountId: number;
  /** Null for what nobody granted: a trial that its starter took along. */
  readonly grantedBy: number | null;
  readonly grantedAt: Date;
}

/** At most one role of an account for a body, and one for each trial taken along: a later one takes its place. */
export function createMembershipStore(db: Database) {
  const selectOfAccount = db.prepare<[number], Row>(SELECT_OF_ACCOUNT);
  const selectOfBody = db.prepare<[number], MemberRow>(SELECT_OF_BODY);
  const upsert =
    db.prepare<
      [number, number, number | null, MemberRole, string | null, number | null, number, number | null]
    >(UPSERT);
  const remove = db.prepare<[number, number]>(DELETE);
  const countAllLeads = db.prepare<[string], { bodyId: number; leads: number }>(COUNT_ALL_LEADS);
  const removeOfAssessment = db.prepare<[number]>(DELETE_OF_ASSESSMENT);
  const countLeads = db.prepare<[number, string], number>(COUNT_LEADS).pluck();

  return {
    /** By body, the team first. */
    listOfAccount: (accountId: number): readonly Membership[] =>
      selectOfAccount.all(accountId).filter(isKnown).sort(byPlace).map(withExpiry),
    /** The team, by name; who only took a trial along is not in it. */
    listOfBody: (bodyId: number): readonly Member[] =>
      selectOfBody.all(bodyId).filter(isKnown).map(withExpiry),
    countLeads: (bodyId: number): number => countLeads.get(bodyId, LEADING) ?? 0,
    /** By body, of those that have one. */
    countAllLeads: (): ReadonlyMap<number, number> =>
      new Map(countAllLeads.all(LEADING).map(({ bodyId, leads }) => [bodyId, leads])),
    save: (one: NewMembership): void => {
      const { accountId, bodyId, assessmentId, role, commune, grantedBy, grantedAt, expiresAt } = one;
      const until = expiresAt?.getTime() ?? null;
      upsert.run(accountId, bodyId, assessmentId, role, commune, grantedBy, grantedAt.getTime(), until);
    },
    /** Of who had taken a trial along, and of nobody in the team. */
    deleteOfAssessment: (assessmentId: number): void => {
      removeOfAssessment.run(assessmentId);
    },
    delete: (accountId: number, bodyId: number): void => {
      remove.run(accountId, bodyId);
    },
  };
}

/** A role that this program does not know lets nobody in. */
function isKnown({ role }: Row): boolean {
  return isMemberRole(role);
}

function withExpiry<R extends Row>(row: R): Omit<R, "expiresAt"> & { readonly expiresAt: Date | null } {
  return { ...row, expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt) };
}

function byPlace(a: Row, b: Row): number {
  return a.bodyId - b.bodyId || (a.assessmentId ?? 0) - (b.assessmentId ?? 0);
}
