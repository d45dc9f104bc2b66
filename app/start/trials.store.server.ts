// Trials that came to nothing. Whatever was written about one keeps it: an answer, an entry of its history, an account
// that took it along. So no table that refers to an assessment has to be remembered here.
import type { Database } from "../database/open-database.server.ts";

/** Its key says nothing about it, and goes with it. */
const KEYS = "secret_links";
const REFERRING = `SELECT tables.name AS name, keys."from" AS columnName
  FROM pragma_table_list AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
  WHERE tables.schema = 'main' AND keys."table" = ? AND tables.name <> ?`;

export function createTrialStore(db: Database) {
  const referring = db.prepare<[string, string], { name: string; columnName: string }>(REFERRING);
  const noneRefersTo = (table: string, but: string) =>
    referring
      .all(table, but)
      .map(
        ({ name, columnName }) => `NOT EXISTS (SELECT 1 FROM "${name}" WHERE "${columnName}" = ${table}.id)`,
      )
      .join(" AND ");
  const select = db
    .prepare<[number], number>(
      `SELECT id FROM assessments
       WHERE of_team = 0 AND open_to_all = 0 AND started_at <= ? AND ${noneRefersTo("assessments", KEYS)}`,
    )
    .pluck();
  const deleteKeys = db.prepare<[number]>(`DELETE FROM ${KEYS} WHERE assessment_id = ?`);
  const selectBody = db.prepare<[number], number>("SELECT body_id FROM assessments WHERE id = ?").pluck();
  const remove = db.prepare<[number]>("DELETE FROM assessments WHERE id = ?");
  /** One that a visitor named, and nobody else. */
  const removeBody = db.prepare<[number]>(
    `DELETE FROM bodies WHERE id = ? AND siren IS NULL AND demonstration = 0 AND ${noneRefersTo("bodies", "")}`,
  );

  return {
    /** Those started at this moment or before of which nothing was ever answered. Gives how many there were. */
    deleteUnanswered: (before: Date): number => {
      const unanswered = select.all(before.getTime());
      for (const id of unanswered) {
        const bodyId = selectBody.get(id);
        deleteKeys.run(id);
        remove.run(id);
        if (bodyId !== undefined) removeBody.run(bodyId);
      }
      return unanswered.length;
    },
  };
}
