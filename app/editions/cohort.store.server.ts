// Who is asked to take part in an edition, and in which groups figures are told.
import type { Database } from "../database/open-database.server.ts";

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

const INSERT = "INSERT INTO edition_bodies (edition_id, body_id, group_id, added_at) VALUES (?, ?, ?, ?)";

export interface NewInCohort {
  readonly editionId: number;
  readonly bodyId: number;
  readonly groupId: number | null;
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

  const insert = db.prepare<[number, number, number | null, number]>(INSERT);

  return {
    add: ({ editionId, bodyId, groupId }: NewInCohort, now: Date): void => {
      insert.run(editionId, bodyId, groupId, now.getTime());
    },
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
