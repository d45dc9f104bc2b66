// Signed decisions of officials, with the request that each belongs to.
import { hash } from "node:crypto";
import type { Database } from "../database/open-database.server.ts";

const INSERT =
  "INSERT INTO signed_decisions (request_id, name, sha256, body, added_at) VALUES (?, ?, ?, ?, ?)";
const SELECT_BODY = "SELECT name, body FROM signed_decisions WHERE request_id = ?";
const SELECT_OF_ASSESSMENT = `SELECT public_id AS request, name, sha256, length(body) AS size, added_at AS addedAt
  FROM signed_decisions JOIN publication_requests ON publication_requests.id = request_id
  WHERE assessment_id = ? ORDER BY request_id DESC`;
const DELETE = "DELETE FROM signed_decisions WHERE request_id = ?";

export interface NewDecision {
  readonly name: string;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly body: Buffer;
}
export interface ListedDecision {
  /** Names the request in addresses. */
  readonly request: string;
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
}

/** In hexadecimal. */
export function decisionHash(body: Buffer): string {
  return hash("sha256", body);
}

export function createDecisionStore(db: Database) {
  const insert = db.prepare<[number, string, string, Buffer, number]>(INSERT);
  const selectBody = db.prepare<[number], { name: string; body: Buffer }>(SELECT_BODY);
  const selectOfAssessment = db.prepare<[number], Omit<ListedDecision, "addedAt"> & { addedAt: number }>(
    SELECT_OF_ASSESSMENT,
  );
  const remove = db.prepare<[number]>(DELETE);
  return {
    create: (requestId: number, { name, sha256, body }: NewDecision, at: Date): void => {
      insert.run(requestId, name, sha256, body, at.getTime());
    },
    get: (requestId: number): { readonly name: string; readonly body: Buffer } | undefined =>
      selectBody.get(requestId),
    /** The newest first. */
    listOf: (assessmentId: number): readonly ListedDecision[] =>
      selectOfAssessment.all(assessmentId).map((row) => ({ ...row, addedAt: new Date(row.addedAt) })),
    /** With its content, which is overwritten; nothing where there is none. */
    delete: (requestId: number): void => {
      remove.run(requestId);
    },
  };
}
