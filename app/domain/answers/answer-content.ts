// Everything a question page saves: the answer, and what surrounds it.
import type { Answer, Justification } from "../questions/answer.ts";

export interface AnswerContent extends Justification {
  readonly answer: Answer;
}

/** What a question holds before anybody touched it. */
export const EMPTY_CONTENT: AnswerContent = {
  answer: { state: "unanswered" },
  confidence: null,
  publicText: "",
  workingNote: "",
  evidence: [],
};
