// The history as it is read: entries put into words, with what may be done about them.
import type { AnswerContent } from "../answers/answer-content.ts";
import type { ContentPart } from "../answers/compare-answers.ts";
import type { QuestionSheet } from "../branching/question-sheet.ts";
import type { LeverStatus } from "../levers/lever-status.ts";
import type { OptionWords } from "../survey/field-sheet.ts";
import type { HistoryKind, HistorySource } from "./history-entry.ts";
import type { LeverOfWorkshop } from "./lever-content.ts";
import type { WorkshopOrigin } from "./workshop-content.ts";

export interface HistoryWho {
  readonly key: string;
  /** Of a person; null for one without a name, and for the secret link and the program. */
  readonly name: string | null;
  /** The account is no more. */
  readonly isErased: boolean;
}
export interface HistoryChange {
  /** Null for a question of a version that is no longer known: it cannot be put into words. */
  readonly sheet: QuestionSheet | null;
  /** Null where there was no answer, or where an older version of the questionnaire holds it. */
  readonly before: AnswerContent | null;
  readonly after: AnswerContent | null;
  /** Parts that differ; empty for an answer that was confirmed or carried over as it was. */
  readonly parts: readonly ContentPart[];
}
/** A file that was added or removed. */
export interface HistoryFile {
  readonly name: string;
  readonly sha256: string;
}
/** A lever as it was said of when it was taken up or changed, or last of all before it was let go. */
export interface HistoryLever {
  readonly title: string;
  /** Null where a member was named. */
  readonly ownerText: string | null;
  readonly month: string | null;
  /** Null where none was written yet. */
  readonly status: LeverStatus | null;
  readonly budget: string;
  readonly note: string;
  /** Null where no workshop chose it. */
  readonly workshop: LeverOfWorkshop | null;
}
/** What was aimed at, or last of all before nothing was. */
export interface HistoryTarget {
  readonly dimension: string;
  readonly level: string;
  readonly month: string;
  readonly reason: string;
}
/** An act of publication. */
export interface HistoryPublication {
  /** Of the published version; null for what was not published then. */
  readonly number: number | null;
  readonly isScoresAlone: boolean;
  /** Of the public document. */
  readonly sha256: string;
}
export interface HistoryStep {
  readonly position: number;
  readonly at: Date;
  readonly who: HistoryWho;
  readonly kind: HistoryKind;
  readonly source: HistorySource;
  readonly version: number | null;
  /** Of its author; null for an answer from a workshop, whose origin stands beside it. */
  readonly reason: string | null;
  readonly workshop: WorkshopOrigin | null;
  /** Of the questionnaire. */
  readonly surveyVersion: string;
  /** Null for a section and for a file. */
  readonly change: HistoryChange | null;
  readonly file: HistoryFile | null;
  readonly lever: HistoryLever | null;
  readonly target: HistoryTarget | null;
  readonly publication: HistoryPublication | null;
  /** What restoring the older answer has to name; null where there is nothing to restore. */
  readonly restore: { readonly position: number; readonly version: number } | null;
}
export interface HistoryLine extends HistoryStep {
  /** Empty for the whole assessment. */
  readonly title: string;
  /** Where the question is asked now; null when it is not, and for who may not answer it. */
  readonly place: { readonly sectionId: string; readonly questionId: string } | null;
  /** Saves that the line sums up, newest first; empty for a single one. */
  readonly steps: readonly HistoryStep[];
}

/** What the history can be narrowed to. */
export interface HistorySection extends OptionWords {
  readonly questions: readonly OptionWords[];
}
