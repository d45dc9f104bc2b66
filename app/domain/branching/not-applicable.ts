// May this question be declared "not applicable"? Only a scored question whose definition says so, while its condition
// holds: typically, the body exercises none of the competences that the question is about (methodology C0).
import type { Answers } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { evaluateCondition } from "./evaluate-condition.ts";

/**
 * Answers are those on the path. While the question on competences is unanswered the usual condition ("none of these
 * is held") is true, so that a person who starts in the middle is not blocked: a reason is asked in every case.
 */
export function mayBeNotApplicable(question: Question, answers: Answers): boolean {
  if (!("notApplicable" in question) || question.notApplicable === undefined) return false;
  return evaluateCondition(question.notApplicable.if, answers);
}
