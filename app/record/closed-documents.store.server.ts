// What stood finalised in an edition when it closed: rows are written by a trigger, in the act of closing, and never changed.
import type { Database } from "../database/open-database.server.ts";

const SELECT = `SELECT closed_documents.assessment_id AS assessmentId, bodies.id AS bodyId, bodies.slug, assessments.edition,
    assessments.survey_id AS surveyId, version, hash
  FROM closed_documents JOIN assessments ON assessments.id = closed_documents.assessment_id
  JOIN bodies ON bodies.id = assessments.body_id
  WHERE closed_documents.edition_id = ? ORDER BY bodies.slug, assessments.edition`;
const SELECT_COHORT = `SELECT bodies.siren, bodies.name, bodies.slug, edition_groups.name AS "group",
    EXISTS (SELECT 1 FROM closed_documents JOIN assessments ON assessments.id = closed_documents.assessment_id
      WHERE closed_documents.edition_id = edition_bodies.edition_id AND assessments.body_id = bodies.id) AS isFinalised
  FROM edition_bodies JOIN bodies ON bodies.id = edition_bodies.body_id
  LEFT JOIN edition_groups ON edition_groups.id = group_id
  WHERE edition_bodies.edition_id = ? ORDER BY bodies.slug`;

const SELECT_GROUPS = "SELECT name FROM edition_groups WHERE edition_id = ? ORDER BY id";

export interface ClosedDocument {
  readonly assessmentId: number;
  readonly bodyId: number;
  readonly slug: string;
  /** Of the address of the assessment. */
  readonly edition: string;
  readonly surveyId: string;
  readonly version: number;
  /** SHA-256 of the finalised document, in hexadecimal. */
  readonly hash: string;
}
export interface CohortMember {
  readonly siren: string | null;
  readonly name: string;
  readonly slug: string;
  readonly group: string | null;
  readonly isFinalised: boolean;
}

export function createClosedDocumentStore(db: Database) {
  const select = db.prepare<[number], ClosedDocument>(SELECT);
  const selectCohort = db.prepare<[number], Omit<CohortMember, "isFinalised"> & { isFinalised: 0 | 1 }>(
    SELECT_COHORT,
  );
  const selectGroups = db.prepare<[number], string>(SELECT_GROUPS).pluck();
  return {
    /** By body. */
    listOf: (editionId: number): readonly ClosedDocument[] => select.all(editionId),
    /** Their names. */
    groupsOf: (editionId: number): readonly string[] => selectGroups.all(editionId),
    /** Everybody who was asked to take part, without whom invitations were for. */
    cohortOf: (editionId: number): readonly CohortMember[] =>
      selectCohort.all(editionId).map((row) => ({ ...row, isFinalised: row.isFinalised === 1 })),
  };
}
