// The history of assessments: rows are added and read, never changed (the table refuses it).
import { hash } from "node:crypto";
import type { Database } from "../database/open-database.server.ts";
import type { HistoryAuthor } from "../domain/answers/author.ts";
import { type ChainEnd, chainEntry } from "../domain/history/chain-entry.ts";
import type { HistoryEntry, HistoryEvent, HistorySource } from "../domain/history/history-entry.ts";
import type { AnswerKey } from "./answers.store.server.ts";
import { HISTORY_COLUMNS, type HistoryRow, historyEntry, historyRow } from "./history-rows.store.server.ts";

const SELECT_END =
  "SELECT position, hash FROM history WHERE assessment_id = ? ORDER BY position DESC LIMIT 1";
const INSERT = `INSERT INTO history (assessment_id, position, kind, survey_version, question_id, section_id, version, at,
    author_id, author_key, source, old_content, new_content, reason, previous_hash, hash)
  VALUES (@assessmentId, @position, @kind, @surveyVersion, @questionId, @sectionId, @version, @at,
    @authorId, @authorKey, @source, @oldContent, @newContent, @reason, @previousHash, @hash)`;
const SELECT_ALL = `SELECT ${HISTORY_COLUMNS} FROM history WHERE assessment_id = ? ORDER BY position`;
const SELECT_ONE = `SELECT ${HISTORY_COLUMNS} FROM history WHERE assessment_id = ? AND position = ?`;
const SELECT_PAGE = `SELECT ${HISTORY_COLUMNS} FROM history
  WHERE assessment_id = @assessmentId AND position < @before
    AND (@questionId IS NULL OR question_id = @questionId)
    AND (@sectionId IS NULL OR section_id = @sectionId OR question_id IN (SELECT value FROM json_each(@sectionQuestions)))
    AND (@source IS NULL OR source = @source)
    AND (@authorKey IS NULL OR author_key = @authorKey)
    AND at >= @since AND at < @until
  ORDER BY position DESC LIMIT @limit`;
/** Of each question the newest one. */
const SELECT_DECISIONS = `SELECT ${HISTORY_COLUMNS} FROM history
  WHERE assessment_id = @assessmentId AND source = 'decision' AND position IN (
    SELECT max(position) FROM history WHERE assessment_id = @assessmentId AND source = 'decision' GROUP BY question_id)
  ORDER BY position`;
// Files have no version; found by the index of the questions.
const SELECT_LAST_AUTHOR = `SELECT author_key AS key, author_id AS id FROM history
  WHERE assessment_id = ? AND question_id = ? AND version IS NOT NULL ORDER BY position DESC LIMIT 1`;
const SELECT_CONTENT = `SELECT new_content FROM history
  WHERE assessment_id = @assessmentId AND question_id = @questionId AND survey_version = @surveyVersion
    AND version = @version ORDER BY position DESC LIMIT 1`;
const SELECT_AUTHORS =
  "SELECT author_key AS key, max(author_id) AS id FROM history WHERE assessment_id = ? GROUP BY author_key";
const SELECT_WROTE = "SELECT EXISTS (SELECT 1 FROM history WHERE author_key = ? AND assessment_id = ?)";

/** What a reader wants to see; null for everything. */
export interface HistoryFilter {
  readonly questionId: string | null;
  /** With the ids of its questions: entries of answers name no section. */
  readonly section: { readonly id: string; readonly questionIds: readonly string[] } | null;
  readonly source: HistorySource | null;
  readonly authorKey: string | null;
  readonly since: Date | null;
  /** Excluded. */
  readonly until: Date | null;
}
export interface HistoryPage {
  readonly filter: HistoryFilter;
  /** Entries below this position only; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}
/** A version of an answer. */
export interface AnswerVersion extends AnswerKey {
  readonly version: number;
}
export type HistoryStore = ReturnType<typeof createHistoryStore>;

export function sha256(text: string): string {
  return hash("sha256", text);
}

export function createHistoryStore(db: Database) {
  const selectEnd = db.prepare<[number], ChainEnd>(SELECT_END);
  const insert = db.prepare<[HistoryRow]>(INSERT);
  const selectAll = db.prepare<[number], HistoryRow>(SELECT_ALL);
  const selectOne = db.prepare<[number, number], HistoryRow>(SELECT_ONE);
  const selectPage = db.prepare<[object], HistoryRow>(SELECT_PAGE);
  const selectLastAuthor = db.prepare<[number, string], HistoryAuthor>(SELECT_LAST_AUTHOR);
  const selectContent = db.prepare<[AnswerVersion], string | null>(SELECT_CONTENT).pluck();
  const selectAuthors = db.prepare<[number], HistoryAuthor>(SELECT_AUTHORS);
  const selectWrote = db.prepare<[string, number], 0 | 1>(SELECT_WROTE).pluck();
  const selectDecisions = db.prepare<[object], HistoryRow>(SELECT_DECISIONS);
  const selectOwed = db.prepare<[], number>("SELECT assessment_id FROM history_owed").pluck();
  const clearOwed = db.prepare("DELETE FROM history_owed");
  const selectAssessments = db.prepare<[], number>("SELECT id FROM assessments ORDER BY id").pluck();

  return {
    /** To be called in the transaction that makes the change. */
    append: (event: HistoryEvent): void => {
      insert.run(historyRow(chainEntry(event, selectEnd.get(event.assessmentId), sha256)));
    },
    /** Oldest first, read as they are asked for. */
    *readChain(assessmentId: number): Generator<HistoryEntry> {
      for (const row of selectAll.iterate(assessmentId)) yield historyEntry(row);
    },
    /** Every assessment, whether it has a history or should have one. */
    listAssessments: (): readonly number[] => selectAssessments.all(),
    get: (assessmentId: number, position: number): HistoryEntry | undefined => {
      const row = selectOne.get(assessmentId, position);
      return row === undefined ? undefined : historyEntry(row);
    },
    /** Newest first. */
    list: (assessmentId: number, page: HistoryPage): readonly HistoryEntry[] =>
      selectPage.all({ assessmentId, ...pageParameters(page) }).map(historyEntry),
    /** The newest decision on each question that has one. */
    listDecisions: (assessmentId: number): readonly HistoryEntry[] =>
      selectDecisions.all({ assessmentId }).map(historyEntry),
    /** Who wrote the answer as it is; undefined for one that was never written. */
    getLastAuthor: (assessmentId: number, questionId: string): HistoryAuthor | undefined =>
      selectLastAuthor.get(assessmentId, questionId),
    /** What a version of an answer said; undefined where the history knows no such version. */
    getContent: (version: AnswerVersion): string | undefined => selectContent.get(version) ?? undefined,
    listAuthors: (assessmentId: number): readonly HistoryAuthor[] => selectAuthors.all(assessmentId),
    /** Whether anything of it was done by whom the key stands for. */
    hasAuthor: (assessmentId: number, authorKey: string): boolean =>
      selectWrote.get(authorKey, assessmentId) === 1,
    /** Assessments from before the history, whose state is still to be taken over. */
    listOwed: (): readonly number[] => selectOwed.all(),
    deleteOwed: (): void => {
      clearOwed.run();
    },
  };
}

function pageParameters({ filter, before, limit }: HistoryPage) {
  const { questionId, section, source, authorKey, since, until } = filter;
  return {
    ...{ questionId, source, authorKey, limit },
    before: before ?? Number.MAX_SAFE_INTEGER,
    sectionId: section?.id ?? null,
    sectionQuestions: JSON.stringify(section?.questionIds ?? []),
    since: since?.getTime() ?? Number.MIN_SAFE_INTEGER,
    until: until?.getTime() ?? Number.MAX_SAFE_INTEGER,
  };
}
