import type { AnswerContent } from "./answer-content.ts";

/** What was said, without when and in which version: two saves that say the same have equal contents. */
export function contentOf({
  answer,
  confidence,
  publicText,
  workingNote,
  evidence,
}: AnswerContent): AnswerContent {
  return { answer, confidence, publicText, workingNote, evidence };
}
