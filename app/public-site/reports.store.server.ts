// What readers reported, and what was answered. Replies are only added: the newest of a report and a side counts.
import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { ReplySide, Report, ReportKind } from "../domain/reports/report.ts";

const COLUMNS = `reports.id, public_id AS publicId, assessment_id AS assessmentId, number, reports.kind, reports.text, email, locale,
  created_at AS createdAt`;
const NEWEST = `replies.id = (SELECT max(id) FROM public_replies
  WHERE report_id = replies.report_id AND side = replies.side)`;
const WAITING = "NOT EXISTS (SELECT 1 FROM public_replies WHERE report_id = reports.id)";
const SELECT_OF = `SELECT ${COLUMNS} FROM public_reports AS reports WHERE assessment_id = ? ORDER BY id DESC LIMIT ?`;
const SELECT_ONE = `SELECT ${COLUMNS} FROM public_reports AS reports WHERE public_id = ?`;
const SELECT_REPLIES = `SELECT report_id AS reportId, side, text, is_shown AS isShown, at
  FROM public_replies AS replies WHERE report_id = ? AND ${NEWEST} ORDER BY id`;
const SELECT_SHOWN = `SELECT reports.kind, created_at AS reportedAt, at, side, replies.text
  FROM public_reports AS reports JOIN public_replies AS replies ON report_id = reports.id
  WHERE assessment_id = ? AND is_shown = 1 AND ${NEWEST} ORDER BY replies.id`;
const COUNT_WAITING = `SELECT count(*) FROM public_reports AS reports WHERE assessment_id = ? AND ${WAITING}`;
const COUNT_ALL = `SELECT assessment_id AS assessmentId, count(*) AS waiting FROM public_reports AS reports
  WHERE ${WAITING} GROUP BY assessment_id`;
const SELECT_NEWEST = `SELECT coalesce(max(replies.id), 0) FROM public_reports AS reports
  JOIN public_replies AS replies ON report_id = reports.id WHERE assessment_id = ?`;
const SELECT_MAX = "SELECT coalesce(max(id), 0) FROM public_replies";
const INSERT = `INSERT INTO public_reports (public_id, form, assessment_id, number, kind, text, email, locale, created_at)
  VALUES (@publicId, @form, @assessmentId, @number, @kind, @text, @email, @locale, @now)
  ON CONFLICT (form) DO NOTHING`;
const INSERT_REPLY = `INSERT INTO public_replies (report_id, side, answered_by, text, is_shown, at)
  VALUES (@reportId, @side, @by, @text, @isShown, @at)`;
const FORGET_WAITING = "UPDATE public_reports SET email = NULL WHERE email IS NOT NULL AND created_at <= ?";
const FORGET_ADDRESS = "UPDATE public_reports SET email = NULL WHERE id = ?";

interface Row extends Report {
  id: number;
  publicId: string;
  assessmentId: number;
  number: number;
  locale: Locale;
  createdAt: number;
}
interface ReplyRow {
  reportId: number;
  side: ReplySide;
  text: string;
  isShown: number;
  at: number;
}
interface ShownRow {
  kind: ReportKind;
  reportedAt: number;
  at: number;
  side: ReplySide;
  text: string;
}

export interface StoredReport extends Omit<Row, "createdAt"> {
  readonly createdAt: Date;
}
export interface StoredReply {
  readonly side: ReplySide;
  readonly text: string;
  readonly isShown: boolean;
  readonly at: Date;
}
export interface NewReport extends Report {
  readonly publicId: string;
  /** SHA-256. */
  readonly form: Buffer;
  readonly assessmentId: number;
  readonly number: number;
  readonly locale: Locale;
}
export interface NewReply extends StoredReply {
  readonly reportId: number;
  readonly by: number;
}

export function createReportStore(db: Database) {
  const selectOf = db.prepare<[number, number], Row>(SELECT_OF);
  const selectOne = db.prepare<[string], Row>(SELECT_ONE);
  const selectReplies = db.prepare<[number], ReplyRow>(SELECT_REPLIES);
  const selectShown = db.prepare<[number], ShownRow>(SELECT_SHOWN);
  const countWaiting = db.prepare<[number], number>(COUNT_WAITING).pluck();
  const countAll = db.prepare<[], { assessmentId: number; waiting: number }>(COUNT_ALL);
  const selectNewest = db.prepare<[number], number>(SELECT_NEWEST).pluck();
  const selectMax = db.prepare<[], number>(SELECT_MAX).pluck();
  const insert = db.prepare<[NewReport & { now: number }]>(INSERT);
  const insertReply = db.prepare<[ReplyRow & { by: number }]>(INSERT_REPLY);
  const forgetWaiting = db.prepare<[number]>(FORGET_WAITING);
  const forgetAddress = db.prepare<[number]>(FORGET_ADDRESS);

  return {
    /** Of what was reported until then. */
    forgetAddresses: (until: Date): void => {
      forgetWaiting.run(until.getTime());
    },
    /** Newest first. */
    listOf: (assessmentId: number, most: number): readonly StoredReport[] =>
      selectOf.all(assessmentId, most).map(toReport),
    get: (publicId: string): StoredReport | undefined => {
      const row = selectOne.get(publicId);
      return row === undefined ? undefined : toReport(row);
    },
    /** The newest of each side. */
    repliesTo: (reportId: number): readonly StoredReply[] =>
      selectReplies.all(reportId).map(({ side, text, isShown, at }) => ({
        ...{ side, text, isShown: isShown === 1, at: new Date(at) },
      })),
    /** What the published page shows, in the order of the answers. */
    listShown: (assessmentId: number) =>
      selectShown.all(assessmentId).map(({ side, kind, text, at, reportedAt }) => ({
        ...{ by: side, kind, text, at: new Date(at), reportedAt: new Date(reportedAt) },
      })),
    countWaiting: (assessmentId: number): number => countWaiting.get(assessmentId) ?? 0,
    /** Of every assessment where one waits. */
    listWaiting: () => countAll.all(),
    /** Grows with every reply: to one assessment, and to any. */
    newestReplyOf: (assessmentId: number): number => selectNewest.get(assessmentId) ?? 0,
    newestReply: (): number => selectMax.get() ?? 0,
    /** False for a form that was sent before. */
    create: (report: NewReport, now: Date): boolean =>
      insert.run({ ...report, now: now.getTime() }).changes === 1,
    /** The address of who reported is kept no longer. */
    answer: ({ isShown, at, ...reply }: NewReply): void => {
      insertReply.run({ ...reply, isShown: isShown ? 1 : 0, at: at.getTime() });
      forgetAddress.run(reply.reportId);
    },
  };
}

function toReport({ createdAt, ...row }: Row): StoredReport {
  return { ...row, createdAt: new Date(createdAt) };
}
