// The questionnaires as they were served. An answer is always read with the version it was given to, so a version that
// an assessment is pinned to never changes; until then its author may still mend it.
import { createHash } from "node:crypto";
import type { Database } from "../database/open-database.server.ts";

const SELECT_HASH = "SELECT content_hash FROM definition_versions WHERE survey_id = ? AND version = ?";
const INSERT = `INSERT INTO definition_versions (survey_id, version, content_hash, body, first_served_at)
  VALUES (?, ?, ?, ?, ?)`;
const REPLACE_UNPINNED = `UPDATE definition_versions SET content_hash = @hash, body = @body, first_served_at = @now
  WHERE survey_id = @surveyId AND version = @version AND NOT EXISTS (
    SELECT 1 FROM assessments WHERE survey_id = @surveyId AND survey_version = @version)
  AND NOT EXISTS (SELECT 1 FROM editions WHERE survey_id = @surveyId AND survey_version = @version)`;
const PINNED = `(EXISTS (SELECT 1 FROM assessments
      WHERE assessments.survey_id = definition_versions.survey_id AND survey_version = version)
    OR EXISTS (SELECT 1 FROM answer_migrations JOIN assessments ON assessments.id = assessment_id
      WHERE assessments.survey_id = definition_versions.survey_id AND from_version = version)
    OR EXISTS (SELECT 1 FROM editions
      WHERE editions.survey_id = definition_versions.survey_id AND survey_version = version))`;
const SELECT_PINNED = `SELECT survey_id AS surveyId, version, body FROM definition_versions WHERE ${PINNED}`;
const SELECT_PINNED_BODY = `SELECT body FROM definition_versions WHERE survey_id = ? AND version = ? AND ${PINNED}`;
const SELECT_ALL = `SELECT survey_id AS surveyId, version, first_served_at AS firstServedAt
  FROM definition_versions ORDER BY survey_id, first_served_at DESC, version DESC`;
const SELECT_BODY = "SELECT body FROM definition_versions WHERE survey_id = ? AND version = ?";

export interface DefinitionContent {
  readonly surveyId: string;
  readonly version: string;
  /** What the folder says, before it is parsed: survey, levers, texts. */
  readonly content: unknown;
}

export interface ServedVersion {
  readonly surveyId: string;
  readonly version: string;
  readonly firstServedAt: Date;
}

export type DefinitionVersionStore = ReturnType<typeof createDefinitionVersionStore>;

export function createDefinitionVersionStore(db: Database) {
  const selectHash = db.prepare<[string, string], string>(SELECT_HASH).pluck();
  const insert = db.prepare<[string, string, string, string, number]>(INSERT);
  const replaceUnpinned =
    db.prepare<[{ surveyId: string; version: string; hash: string; body: string; now: number }]>(
      REPLACE_UNPINNED,
    );
  const selectAll = db.prepare<[], Omit<ServedVersion, "firstServedAt"> & { firstServedAt: number }>(
    SELECT_ALL,
  );
  const selectBody = db.prepare<[string, string], string>(SELECT_BODY).pluck();
  const selectPinnedBody = db.prepare<[string, string], string>(SELECT_PINNED_BODY).pluck();
  const selectPinned = db.prepare<[], { surveyId: string; version: string; body: string }>(SELECT_PINNED);

  return {
    /** Hash of the content stored under this version; undefined when it was never served. */
    getHash: (surveyId: string, version: string): string | undefined => selectHash.get(surveyId, version),
    create: ({ surveyId, version, content }: DefinitionContent, now: Date): void => {
      insert.run(surveyId, version, contentHash(content), JSON.stringify(content), now.getTime());
    },
    /** False, and nothing changed, when an assessment is pinned to the version. */
    replaceUnpinned: ({ surveyId, version, content }: DefinitionContent, now: Date): boolean =>
      replaceUnpinned.run({
        ...{ surveyId, version, hash: contentHash(content), body: JSON.stringify(content) },
        now: now.getTime(),
      }).changes > 0,
    /** Every one that was ever served, of each questionnaire the newest first. */
    list: (): readonly ServedVersion[] =>
      selectAll.all().map((row) => ({ ...row, firstServedAt: new Date(row.firstServedAt) })),
    /** Undefined when it was never served. */
    getContent: (surveyId: string, version: string): unknown => {
      const body = selectBody.get(surveyId, version);
      return body === undefined ? undefined : (JSON.parse(body) as unknown);
    },
    /** Undefined when nothing is pinned to it now. */
    getPinned: (surveyId: string, version: string): unknown => {
      const body = selectPinnedBody.get(surveyId, version);
      return body === undefined ? undefined : (JSON.parse(body) as unknown);
    },
    /** Every version that an assessment or an edition is pinned to, or was before an assessment moved: its history speaks of both. */
    listPinned: (): readonly DefinitionContent[] =>
      selectPinned
        .all()
        .map(({ surveyId, version, body }) => ({ surveyId, version, content: JSON.parse(body) as unknown })),
  };
}

/** SHA-256 in hex of the content itself: neither the layout of a file nor the order of its keys counts. */
export function contentHash(content: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(content)))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
