import type { Database } from "../database/open-database.server.ts";
import { type Edition, editionKey, editionName, type NewEdition } from "../domain/editions/edition.ts";

const SELECT = `SELECT id, key, name, survey_id AS surveyId, year, round, demonstration AS isDemonstration
  FROM editions WHERE id = ?`;
const SELECT_ID = `SELECT id FROM editions
  WHERE survey_id = ? AND year = ? AND round = ? AND demonstration = ?`;
const INSERT = `INSERT INTO editions (key, name, survey_id, year, round, demonstration, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

interface Row extends Omit<Edition, "isDemonstration"> {
  readonly isDemonstration: 0 | 1;
}
type Place = [string, number, number, 0 | 1];

export function createEditionStore(db: Database) {
  const select = db.prepare<[number], Row>(SELECT);
  const selectId = db.prepare<Place, number>(SELECT_ID).pluck();
  const insert = db.prepare<[string, string, ...Place, number]>(INSERT);

  return {
    get: (id: number): Edition | undefined => {
      const row = select.get(id);
      return row === undefined ? undefined : { ...row, isDemonstration: row.isDemonstration === 1 };
    },
    /** Gives its id. One that is there already stays as it is. */
    save: (edition: NewEdition, now: Date): number => {
      const { surveyId, year, round, isDemonstration } = edition;
      const place: Place = [surveyId, year, round, isDemonstration ? 1 : 0];
      const made = () => insert.run(editionKey(edition), editionName(edition), ...place, now.getTime());
      return selectId.get(...place) ?? Number(made().lastInsertRowid);
    },
  };
}
