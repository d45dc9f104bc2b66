import type { Database } from "../database/open-database.server.ts";

const INSERT = `INSERT INTO answer_migrations (assessment_id, from_version, to_version, applied_by, applied_at, report)
  VALUES (?, ?, ?, ?, ?, ?)`;
const SELECT = `SELECT from_version AS fromVersion, to_version AS toVersion, applied_by AS appliedBy, applied_at AS appliedAt, report
  FROM answer_migrations WHERE assessment_id = ? ORDER BY id`;

interface Row {
  fromVersion: string;
  toVersion: string;
  appliedBy: string;
  appliedAt: number;
  report: string;
}

/** One move of an assessment to another version of its questionnaire. */
export interface AnswerMigrationRecord {
  readonly fromVersion: string;
  readonly toVersion: string;
  /** Who ran the command. */
  readonly appliedBy: string;
  readonly appliedAt: Date;
  /** What became of each answer, as it was announced. */
  readonly report: unknown;
}

export function createAnswerMigrationStore(db: Database) {
  const insert = db.prepare<[number, string, string, string, number, string]>(INSERT);
  const select = db.prepare<[number], Row>(SELECT);
  return {
    create: (assessmentId: number, one: AnswerMigrationRecord): void => {
      insert.run(
        assessmentId,
        one.fromVersion,
        one.toVersion,
        one.appliedBy,
        one.appliedAt.getTime(),
        JSON.stringify(one.report),
      );
    },
    listOf: (assessmentId: number): readonly AnswerMigrationRecord[] =>
      select.all(assessmentId).map((row) => ({
        ...row,
        appliedAt: new Date(row.appliedAt),
        report: JSON.parse(row.report) as unknown,
      })),
  };
}
