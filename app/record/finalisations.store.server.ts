// Versions of assessments that were declared finished. Rows are added and read, never changed (the tables refuse it).

import type { Database } from "../database/open-database.server.ts";
import type { Finalisation } from "../domain/finalisation/finalisation.ts";

const SELECT = `SELECT version, finalised_at AS at, finalised_by AS id, author.author_key AS authorKey, hash,
  reopened_at AS reopenedAt, reopened_by AS reopenedBy, reopener.author_key AS reopenerKey, reason
  FROM finalisations
  JOIN accounts AS author ON author.id = finalised_by
  LEFT JOIN reopenings ON finalisation_id = finalisations.id
  LEFT JOIN accounts AS reopener ON reopener.id = reopened_by`;
const SELECT_OF = `${SELECT} WHERE assessment_id = ? ORDER BY version DESC`;
const SELECT_NEWEST = `${SELECT_OF} LIMIT 1`;
// Asked before every write, and mostly answered no: the joins are kept for the others.
const EXISTS = "SELECT EXISTS (SELECT 1 FROM finalisations WHERE assessment_id = ?)";
const SELECT_TEXT = "SELECT body FROM finalisations WHERE assessment_id = ? AND version = ?";
const SELECT_FORM = "SELECT version FROM finalisations WHERE form = ?";
const INSERT = `INSERT INTO finalisations (assessment_id, version, form, finalised_at, finalised_by, body, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;
const INSERT_REOPENING = `INSERT INTO reopenings (finalisation_id, reopened_at, reopened_by, reason)
  VALUES ((SELECT id FROM finalisations WHERE assessment_id = ? AND version = ?), ?, ?, ?)`;

interface Row {
  version: number;
  at: number;
  id: number;
  authorKey: string;
  hash: string;
  reopenedAt: number | null;
  reopenedBy: number | null;
  reopenerKey: string | null;
  reason: string | null;
}

export interface NewFinalisation {
  readonly assessmentId: number;
  readonly version: number;
  /** SHA-256 of the form. */
  readonly form: Buffer;
  readonly at: Date;
  readonly by: number;
  readonly text: string;
  readonly hash: string;
}
export interface NewReopening {
  readonly assessmentId: number;
  readonly version: number;
  readonly at: Date;
  readonly by: number;
  readonly reason: string;
}

export function createFinalisationStore(db: Database) {
  const selectOf = db.prepare<[number], Row>(SELECT_OF);
  const exists = db.prepare<[number], 0 | 1>(EXISTS).pluck();
  const selectNewest = db.prepare<[number], Row>(SELECT_NEWEST);
  const selectText = db.prepare<[number, number], string>(SELECT_TEXT).pluck();
  const selectForm = db.prepare<[Buffer], number>(SELECT_FORM).pluck();
  const insert = db.prepare<[number, number, Buffer, number, number, string, string]>(INSERT);
  const insertReopening = db.prepare<[number, number, number, number, string]>(INSERT_REOPENING);

  return {
    /** Newest first. */
    list: (assessmentId: number): readonly Finalisation[] => selectOf.all(assessmentId).map(toFinalisation),
    getNewest: (assessmentId: number): Finalisation | undefined => {
      const row = exists.get(assessmentId) === 1 ? selectNewest.get(assessmentId) : undefined;
      return row === undefined ? undefined : toFinalisation(row);
    },
    /** The document, as it was hashed. */
    getText: (assessmentId: number, version: number): string | undefined =>
      selectText.get(assessmentId, version),
    /** The version that this very form has made. */
    getVersionOfForm: (form: Buffer): number | undefined => selectForm.get(form),
    create: ({ assessmentId, version, form, at, by, text, hash }: NewFinalisation): void => {
      insert.run(assessmentId, version, form, at.getTime(), by, text, hash);
    },
    createReopening: ({ assessmentId, version, at, by, reason }: NewReopening): void => {
      insertReopening.run(assessmentId, version, at.getTime(), by, reason);
    },
  };
}

function toFinalisation({ version, at, id, authorKey, hash, ...row }: Row): Finalisation {
  const { reopenedAt, reopenedBy, reopenerKey, reason } = row;
  return {
    ...{ version, at: new Date(at), author: { id, key: authorKey }, hash },
    reopening:
      reopenedAt === null
        ? null
        : {
            at: new Date(reopenedAt),
            author: { id: reopenedBy, key: reopenerKey ?? "" },
            reason: reason ?? "",
          },
  };
}
