// What is shown to who decided on a page whose answer is another one by now.
import type { Answer } from "../domain/questions/answer.ts";

export interface StaleAnswers {
  readonly code: "STALE";
  /** The one that is stored now: to be sent when the person still wants it. */
  readonly version: number;
  readonly mine: Answer;
  readonly theirs: Answer;
}
