// What a page of questions shows after it was sent and not simply saved. Values are kept exactly as they were typed.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { AnswerPiece } from "../domain/answers/answer-pieces.ts";
import type { AnswerProblem } from "../domain/answers/answer-problems.ts";
import type { ContentPart } from "../domain/answers/compare-answers.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FormValues } from "../domain/fields/form-entries.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";

/** What was sent for one question, and what is wrong with it. */
export interface SentQuestion {
  readonly values: FormValues;
  readonly version: number;
  readonly was: string;
  readonly problems: readonly AnswerProblem[];
}

/** Someone saved other words in between. */
export interface QuestionConflict {
  readonly mine: AnswerContent;
  readonly theirs: AnswerContent;
  /** Parts that differ, at least one. */
  readonly changed: readonly ContentPart[];
  /** What of the answer is chosen by itself, in a list or a group; empty where the answer is chosen as a whole. */
  readonly pieces: readonly AnswerPiece[];
  /** Of theirs: the version that a resolution is saved on. */
  readonly version: number;
  /** The version that mine was typed on. */
  readonly staleVersion: number;
  /** ISO 8601, of theirs. */
  readonly savedAt: string;
  /** Who saved theirs. */
  readonly by: HistoryWho;
}

export interface SentPage {
  /** The form goes on under the name it had, and counts its saves from where it was. */
  readonly token: string;
  readonly seq: number;
  /** What its person wanted next: "continue" or "back". */
  readonly intent: string;
  /** Question id -> what was sent; a question that was saved, or was not on the page, is left out. */
  readonly sent: Readonly<Record<string, SentQuestion>>;
  readonly conflicts: Readonly<Record<string, QuestionConflict>>;
}

/** A question of a page that met a conflict. */
export interface Conflicting {
  readonly sheet: QuestionSheet;
  /** Put before every name of the question on its page. */
  readonly prefix: string;
  readonly conflict: QuestionConflict;
}
