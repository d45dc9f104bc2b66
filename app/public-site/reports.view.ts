// Reporting an error in a published page, and answering what was reported.
import type { ReplySide, Report, ReportKind, ReportProblem, TypedReport } from "../domain/reports/report.ts";

export interface ReportView {
  readonly body: { readonly slug: string; readonly name: string; readonly demonstration: boolean };
  readonly edition: string;
  /** Published version. */
  readonly number: number;
  /** Token of the form: sent twice, it reports once. */
  readonly form: string;
}
export type ReportFormProblem = ReportProblem | "FULL";
export interface ReportSent {
  readonly problems: readonly ReportFormProblem[];
  readonly values: TypedReport;
}

export interface ListedReport extends Pick<Report, "text"> {
  readonly publicId: string;
  readonly kind: ReportKind;
  readonly number: number;
  readonly createdAt: Date;
  /** Whoever reported wants to be told. */
  readonly wantsAnswer: boolean;
  readonly replies: readonly {
    readonly side: ReplySide;
    readonly text: string;
    readonly isShown: boolean;
    readonly at: Date;
  }[];
}
export interface ReportsView {
  readonly body: { readonly slug: string; readonly name: string; readonly demonstration: boolean };
  readonly edition: string;
  /** As whom the reader answers. */
  readonly side: ReplySide;
  /** Newest first. */
  readonly reports: readonly ListedReport[];
}
export interface ReplySent {
  readonly publicId: string;
  readonly problem: "NO_TEXT" | "LONG_TEXT";
  readonly text: string;
  readonly isShown: boolean;
}
export interface ReportQueueView {
  /** Where something waits. */
  readonly waiting: readonly {
    readonly body: { readonly slug: string; readonly name: string };
    readonly edition: string;
    readonly count: number;
  }[];
}
