// An entry of the history as a row, and back. Every hashed byte is kept as it was.
import type { HistoryEntry, HistoryKind, HistorySource } from "../domain/history/history-entry.ts";

export const HISTORY_COLUMNS = `assessment_id AS assessmentId, position, kind, survey_version AS surveyVersion,
  question_id AS questionId, section_id AS sectionId, version, at, author_id AS authorId, author_key AS authorKey, source,
  old_content AS oldContent, new_content AS newContent, reason, previous_hash AS previousHash, hash`;

export interface HistoryRow {
  assessmentId: number;
  position: number;
  kind: HistoryKind;
  surveyVersion: string;
  questionId: string | null;
  sectionId: string | null;
  version: number | null;
  at: number;
  authorId: number | null;
  authorKey: string;
  source: HistorySource;
  oldContent: string | null;
  newContent: string | null;
  reason: string | null;
  previousHash: string;
  hash: string;
}

export function historyRow({ author, at, ...entry }: HistoryEntry): HistoryRow {
  return { ...entry, at: at.getTime(), authorId: author.id, authorKey: author.key };
}

/** Rows are written by this program only, behind the checks of the table; a row that was not, fails its hash. */
export function historyEntry({ authorId, authorKey, at, ...row }: HistoryRow): HistoryEntry {
  return { ...row, at: new Date(at), author: { id: authorId, key: authorKey } };
}
