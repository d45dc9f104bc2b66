// What is shown to who wanted an older answer back, once the answer is another one than the page showed.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";

export interface StaleRestore {
  readonly code: "STALE";
  readonly position: number;
  /** The one that is stored now: to be sent when the person still wants it. */
  readonly version: number;
  readonly sheet: QuestionSheet;
  readonly now: AnswerContent;
  readonly older: AnswerContent;
}
