// Who is asked to take part in an edition, and in which groups figures are told.
import type { Database } from "../database/open-database.server.ts";
import type { KnownBody } from "../domain/editions/cohort-file.ts";

const COUNT_ALL =
  "SELECT edition_id AS editionId, count(*) AS bodies FROM edition_bodies WHERE edition_id = ? GROUP BY 1";
const SELECT_GROUPS = "SELECT id, name FROM edition_groups WHERE edition_id = ? ORDER BY id";
const DELETE_GROUPS =
  "DELETE FROM edition_groups WHERE edition_id = ? AND name NOT IN (SELECT value FROM json_each(?))";
const LEAVE_GROUPS = `UPDATE edition_bodies SET group_id = NULL WHERE edition_id = ? AND group_id IN (
  SELECT id FROM edition_groups WHERE edition_id = ? AND name NOT IN (SELECT value FROM json_each(?)))`;
const INSERT_GROUP = "INSERT INTO edition_groups (edition_id, name) VALUES (?, ?) ON CONFLICT DO NOTHING";
const COUNT_COMMON = `SELECT count(*) FROM edition_bodies AS one
  WHERE one.edition_id = ? AND EXISTS (SELECT 1 FROM edition_bodies AS other
    WHERE other.edition_id = ? AND other.body_id = one.body_id)`;

const INSERT = `INSERT INTO edition_bodies (edition_id, body_id, group_id, email, locale, added_at)
  VALUES (@editionId, @bodyId, @groupId, @email, @locale, @addedAt)`;
const HAS_BEGUN = `EXISTS (SELECT 1 FROM assessments
  WHERE assessments.edition_id = edition_bodies.edition_id AND assessments.body_id = edition_bodies.body_id)`;
const DELETE = `DELETE FROM edition_bodies WHERE edition_id = ? AND body_id = ? AND NOT ${HAS_BEGUN}`;
const SELECT_BODY = "SELECT id, name, kind, demonstration FROM bodies WHERE siren = ?";
const EXISTS_SLUG = `SELECT EXISTS (SELECT 1 FROM bodies WHERE slug = @slug)
  OR EXISTS (SELECT 1 FROM former_slugs WHERE slug = @slug)`;
const FORGET_EMAILS = "UPDATE edition_bodies SET email = NULL WHERE edition_id = ? AND email IS NOT NULL";
const SELECT_SIRENS = `SELECT siren FROM edition_bodies JOIN bodies ON bodies.id = body_id
  WHERE edition_id = ? AND siren IS NOT NULL`;
const SELECT_BODIES = `SELECT bodies.id, bodies.name, slug, siren, edition_groups.name AS "group", email, locale,
    ${HAS_BEGUN} AS hasBegun
  FROM edition_bodies JOIN bodies ON bodies.id = body_id LEFT JOIN edition_groups ON edition_groups.id = group_id
  WHERE edition_bodies.edition_id = ? ORDER BY bodies.name, bodies.id LIMIT ?`;

export interface NewInCohort {
  readonly editionId: number;
  readonly bodyId: number;
  readonly groupId: number | null;
  readonly email?: string | null;
  readonly locale?: "fr" | "en";
}
interface Listed {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly siren: string | null;
  /** Its name; null outside of any. */
  readonly group: string | null;
  readonly email: string | null;
  readonly locale: "fr" | "en";
  readonly hasBegun: boolean;
}
interface Row extends Omit<Listed, "hasBegun"> {
  readonly hasBegun: 0 | 1;
}
export interface EditionGroup {
  readonly id: number;
  readonly name: string;
}

export function createCohortStore(db: Database) {
  const countAll = db.prepare<[number], { bodies: number }>(COUNT_ALL);
  const selectGroups = db.prepare<[number], EditionGroup>(SELECT_GROUPS);
  const deleteGroups = db.prepare<[number, string]>(DELETE_GROUPS);
  const leaveGroups = db.prepare<[number, number, string]>(LEAVE_GROUPS);
  const insertGroup = db.prepare<[number, string]>(INSERT_GROUP);
  const countCommon = db.prepare<[number, number], number>(COUNT_COMMON).pluck();

  const insert = db.prepare<[object]>(INSERT);
  const remove = db.prepare<[number, number]>(DELETE);
  const selectBody = db.prepare<
    [string],
    Omit<KnownBody, "demonstration"> & { id: number; demonstration: 0 | 1 }
  >(SELECT_BODY);
  const existsSlug = db.prepare<[{ slug: string }], 0 | 1>(EXISTS_SLUG).pluck();
  const forgetEmails = db.prepare<[number]>(FORGET_EMAILS);
  const selectSirens = db.prepare<[number], string>(SELECT_SIRENS).pluck();
  const selectBodies = db.prepare<[number, number], Row>(SELECT_BODIES);

  return {
    add: ({ email = null, locale = "fr", ...one }: NewInCohort, now: Date): void => {
      insert.run({ ...one, email, locale, addedAt: now.getTime() });
    },
    forgetEmails: (editionId: number): void => {
      forgetEmails.run(editionId);
    },
    /** False for one that has begun, or is not there. */
    remove: (editionId: number, bodyId: number): boolean => remove.run(editionId, bodyId).changes > 0,
    /** Of the directory, whoever else is shown it. */
    getBody: (siren: string): (KnownBody & { readonly id: number }) | undefined => {
      const row = selectBody.get(siren);
      return row === undefined ? undefined : { ...row, demonstration: row.demonstration === 1 };
    },
    hasSlug: (slug: string): boolean => existsSlug.get({ slug }) === 1,
    sirensOf: (editionId: number): ReadonlySet<string> => new Set(selectSirens.all(editionId)),
    /** The first ones by name. */
    list: (editionId: number, most: number): readonly Listed[] =>
      selectBodies.all(editionId, most).map((row) => ({ ...row, hasBegun: row.hasBegun === 1 })),
    count: (editionId: number): number => countAll.get(editionId)?.bodies ?? 0,
    /** Bodies of both cohorts. */
    countCommon: (one: number, other: number): number => countCommon.get(one, other) ?? 0,
    listGroups: (editionId: number): readonly EditionGroup[] => selectGroups.all(editionId),
    /** While the edition is prepared: those that are no more leave their bodies without a group. */
    saveGroups: (editionId: number, names: readonly string[]): void => {
      const kept = JSON.stringify(names);
      leaveGroups.run(editionId, editionId, kept);
      deleteGroups.run(editionId, kept);
      for (const name of names) insertGroup.run(editionId, name);
    },
  };
}
