// What becomes of assessments when their edition closes: those that are drafts go on for their team, in no edition.
import type { Database } from "../database/open-database.server.ts";

const SELECT_DRAFTS = `SELECT id FROM assessments WHERE edition_id = ? AND NOT EXISTS (
  SELECT 1 FROM finalisations WHERE assessment_id = assessments.id
    AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id))`;
const FREE = "UPDATE assessments SET edition_id = NULL, revision = revision + 1 WHERE id = ?";
const FREE_OF_CLOSED = `${FREE} AND edition_id IN (SELECT id FROM editions WHERE closed_at IS NOT NULL)`;

export function createEditionPartStore(db: Database) {
  const selectDrafts = db.prepare<[number], number>(SELECT_DRAFTS).pluck();
  const free = db.prepare<[number]>(FREE);
  const freeOfClosed = db.prepare<[number]>(FREE_OF_CLOSED);

  return {
    /** Gives how many went. */
    saveDraftsFree: (editionId: number): number => {
      const drafts = selectDrafts.all(editionId);
      for (const id of drafts) free.run(id);
      return drafts.length;
    },
    /** One that is taken up again after its edition closed is a draft, as those that were one then. */
    saveFreeOfClosed: (assessmentId: number): void => {
      freeOfClosed.run(assessmentId);
    },
  };
}
