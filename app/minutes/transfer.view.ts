import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { Answer } from "../domain/questions/answer.ts";
import type { TransferLine } from "../domain/workshops/transfer-line.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";
import type { RevealedRound } from "../workshops/board.view.ts";

export interface TransferRow extends Omit<TransferLine, "result"> {
  /** Null for what the questionnaire of today does not have. */
  readonly sheet: QuestionSheet | null;
  /** What the question is called. */
  readonly name: string;
  /** Where it is answered; null where nobody is asked it now. */
  readonly sectionId: string | null;
  readonly current: Answer;
  /** Of the answer; 0 for none. */
  readonly version: number;
  /** Null without an answer. */
  readonly savedAt: Date | null;
  /** Those that were revealed. */
  readonly rounds: readonly RevealedRound[];
}
/** A lever that the room kept. */
export interface TransferLever {
  readonly id: string;
  readonly title: string;
  readonly picks: number;
  /** How many picked. */
  readonly voters: number;
  /** It is on the roadmap already. */
  readonly isRetained: boolean;
}
/** A transfer that was made. */
export interface DoneTransfer {
  readonly revision: number;
  readonly at: Date;
  readonly who: HistoryWho;
  /** The last moment at which it can be taken back is before this one. */
  readonly until: Date;
  readonly isUndone: boolean;
  readonly isOver: boolean;
  /** Names of the questions: taken over and, once it was taken back, what became of each. */
  readonly taken: readonly string[];
  readonly restored: readonly string[];
  readonly changed: readonly string[];
  /** Names of the levers that came by it and are on the roadmap still. */
  readonly levers: readonly string[];
}
export interface TransferView {
  readonly body: BodyHeading;
  readonly title: string;
  readonly day: Date;
  readonly mode: WorkshopMode;
  readonly rows: readonly TransferRow[];
  readonly levers: readonly TransferLever[];
  /** What whoever led it proposes: how many questions, and when; null before anything was proposed. */
  readonly proposal: { readonly at: Date; readonly count: number } | null;
  readonly done: readonly DoneTransfer[];
  /** Else they may propose. */
  readonly mayTransfer: boolean;
  readonly isArchived: boolean;
  readonly mark: FinalisedMark | null;
  /** Token of the form. */
  readonly token: string;
}
export interface WorkshopAddress {
  readonly locale: Locale;
  readonly slug: string;
  readonly edition: string;
  readonly workshop: string;
}
export interface TransferPageProps extends TransferView {
  readonly address: WorkshopAddress;
  readonly notice: string | null;
}
/** What came of a form that was refused. */
export interface TransferSent {
  readonly code: "NOTHING_CHOSEN" | "NOT_OFFERED" | "STALE" | "TOO_LATE" | "FINALISED" | "ARCHIVED";
  /** Ids that were ticked. */
  readonly chosen: readonly string[];
  /** Ids of answers that changed since the page was shown. */
  readonly stale: readonly string[];
  /** Ids of levers that were ticked. */
  readonly levers: readonly string[];
}
