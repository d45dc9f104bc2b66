// What a form meets that was sent after the assessment was finalised, with what was typed into it.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";

export interface TypedAnswer {
  readonly sheet: QuestionSheet;
  /** Null for what could not have been saved as it was. */
  readonly content: AnswerContent | null;
  /** What was typed, as it was; empty where `content` says it. */
  readonly texts: readonly string[];
}
export interface LockedView {
  readonly slug: string;
  readonly edition: string;
  readonly mark: FinalisedMark;
  /** Where the reader is at home in it. */
  readonly back: "hub" | "commune";
  /** Only what differs from what the page showed. */
  readonly typed: readonly TypedAnswer[];
}
