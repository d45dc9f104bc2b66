// Which bodies let everybody know that they take part in an edition. Rows are added and never changed: the newest of an assessment
// counts.
import type { Database } from "../database/open-database.server.ts";

const NEWEST =
  "(SELECT is_listed FROM listings WHERE assessment_id = assessments.id ORDER BY id DESC LIMIT 1)";
const SELECT = "SELECT is_listed FROM listings WHERE assessment_id = ? ORDER BY id DESC LIMIT 1";
const SELECT_OF_BODY = `SELECT assessments.id FROM assessments JOIN editions ON editions.id = edition_id
  WHERE body_id = ? AND of_team = 1 AND closed_at IS NULL AND ${NEWEST} = 1 ORDER BY started_at DESC, assessments.id DESC LIMIT 1`;
const SELECT_NEWEST = "SELECT max(id) FROM listings";
const INSERT = "INSERT INTO listings (assessment_id, is_listed, set_at) VALUES (?, ?, ?)";

export interface NewListing {
  readonly assessmentId: number;
  readonly isListed: boolean;
  readonly setAt: Date;
}

export function createListingStore(db: Database) {
  const select = db.prepare<[number], 0 | 1>(SELECT).pluck();
  const selectOfBody = db.prepare<[number], number>(SELECT_OF_BODY).pluck();
  const selectNewest = db.prepare<[], number | null>(SELECT_NEWEST).pluck();
  const insert = db.prepare<[number, 0 | 1, number]>(INSERT);
  return {
    /** No, until somebody said so. */
    isListed: (assessmentId: number): boolean => select.get(assessmentId) === 1,
    /** The newest assessment of a body in an edition that goes on, which says so; undefined where none does. */
    listedOf: (bodyId: number): number | undefined => selectOfBody.get(bodyId),
    /** Grows with every row. */
    newest: (): number => selectNewest.get() ?? 0,
    create: ({ assessmentId, isListed, setAt }: NewListing): void => {
      insert.run(assessmentId, isListed ? 1 : 0, setAt.getTime());
    },
  };
}
