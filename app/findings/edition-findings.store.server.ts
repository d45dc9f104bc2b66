// What editions say, kept as it was computed; and, in one text, what it was made of.
import type { Database } from "../database/open-database.server.ts";

const SELECT = "SELECT stamp, findings FROM edition_findings WHERE edition_id = ?";
const UPSERT = `INSERT INTO edition_findings (edition_id, stamp, findings) VALUES (?, ?, ?)
  ON CONFLICT (edition_id) DO UPDATE SET stamp = excluded.stamp, findings = excluded.findings`;
/** Of the edition alone: what is published elsewhere changes nothing of it. */
const SELECT_NEWEST = `SELECT coalesce(max(publication_steps.id), 0) FROM standings
    JOIN publications USING (assessment_id) JOIN publication_steps ON publication_id = publications.id
  WHERE edition_id = ? AND is_fictional <= ?`;

export interface KeptFindings {
  readonly stamp: string;
  /** JSON. */
  readonly findings: string;
}

export function createEditionFindingsStore(db: Database) {
  const select = db.prepare<[number], KeptFindings>(SELECT);
  const upsert = db.prepare<[number, string, string]>(UPSERT);
  const selectNewest = db.prepare<[number, number], number>(SELECT_NEWEST).pluck();
  return {
    get: (editionId: number): KeptFindings | undefined => select.get(editionId),
    save: (editionId: number, { stamp, findings }: KeptFindings): void => {
      upsert.run(editionId, stamp, findings);
    },
    /** Another number after anything of the edition is published, corrected or withdrawn. */
    newestStepOf: (editionId: number, fictional: boolean): number =>
      selectNewest.get(editionId, Number(fictional)) ?? 0,
  };
}
