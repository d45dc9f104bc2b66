import type { Database } from "../database/open-database.server.ts";

const SELECT = "SELECT section_id FROM finished_sections WHERE assessment_id = ?";
const INSERT =
  "INSERT INTO finished_sections (assessment_id, section_id, finished_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
const DELETE = "DELETE FROM finished_sections WHERE assessment_id = ? AND section_id = ?";

/** The sections whose answerers said that they have finished them. */
export function createFinishedSectionStore(db: Database) {
  const select = db.prepare<[number], string>(SELECT).pluck();
  const insert = db.prepare<[number, string, number]>(INSERT);
  const remove = db.prepare<[number, string]>(DELETE);
  return {
    listOf: (assessmentId: number): ReadonlySet<string> => new Set(select.all(assessmentId)),
    save: (assessmentId: number, sectionId: string, now: Date): void => {
      insert.run(assessmentId, sectionId, now.getTime());
    },
    delete: (assessmentId: number, sectionId: string): void => {
      remove.run(assessmentId, sectionId);
    },
  };
}
