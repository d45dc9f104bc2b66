// What editions say, kept as it was computed; and, in one text, what it was made of.
import type { Database } from "../database/open-database.server.ts";

const SELECT = "SELECT stamp, findings FROM edition_findings WHERE edition_id = ?";
const UPSERT = `INSERT INTO edition_findings (edition_id, stamp, findings) VALUES (?, ?, ?)
  ON CONFLICT (edition_id) DO UPDATE SET stamp = excluded.stamp, findings = excluded.findings`;
/** Of the edition alone: what is published elsewhere changes nothing of it. */
const SELECT_NEWEST = "SELECT max(newest_step) FROM standings WHERE edition_id = ? AND is_fictional = ?";

export interface KeptFindings {
  readonly stamp: string;
  /** JSON. */
  readonly findings: string;
}

export function createEditionFindingsStore(db: Database) {
  const select = db.prepare<[number], KeptFindings>(SELECT);
  const upsert = db.prepare<[number, string, string]>(UPSERT);
  const selectNewest = db.prepare<[number, 0 | 1], number | null>(SELECT_NEWEST).pluck();
  const newestOf = (editionId: number, fictional: 0 | 1) => selectNewest.get(editionId, fictional) ?? 0;
  return {
    get: (editionId: number): KeptFindings | undefined => select.get(editionId),
    save: (editionId: number, { stamp, findings }: KeptFindings): void => {
      upsert.run(editionId, stamp, findings);
    },
    /** Another number after anything of the edition is published, corrected or withdrawn. */
    newestStepOf: (editionId: number, fictional: boolean): number =>
      Math.max(newestOf(editionId, 0), fictional ? newestOf(editionId, 1) : 0),
  };
}
