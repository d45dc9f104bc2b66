// What is wrong with a submitted answer, each with the name of the form field to mend: summaries link to it, and the
// message stands beside it.
import type { z } from "zod/mini";
import type { AnswerMessage } from "../fields/answer-messages.ts";
import type { Question } from "../questions/question.schema.ts";
import type { ValuePath } from "../questions/question-form.ts";
import { formOf } from "../questions/question-forms.ts";

export interface AnswerProblem {
  /** As in the form, without the prefix of a page that shows several questions. */
  readonly name: string;
  readonly message: AnswerMessage;
  /** `min` and `max`, where the message has them. */
  readonly params: Readonly<Record<string, number>>;
}

type Issue = z.core.$ZodIssue;

/** One problem a field at most, in the order of the form. */
export function answerProblems(question: Question, issues: readonly Issue[]): readonly AnswerProblem[] {
  const problems = new Map<string, AnswerProblem>();
  for (const issue of issues) {
    const name = nameOf(question, issue.path);
    if (!problems.has(name))
      problems.set(name, { name, message: issue.message as AnswerMessage, params: paramsOf(issue) });
  }
  return [...problems.values()];
}

function paramsOf(issue: Issue): Readonly<Record<string, number>> {
  return issue.code === "custom" && issue.params ? (issue.params as Record<string, number>) : {};
}

/** From a place in the content to the name of the control that holds it. */
function nameOf(question: Question, [part, inside, ...rest]: ValuePath): string {
  if (part !== "answer") return [part, inside, ...rest].filter((key) => key !== undefined).join(".");
  if (inside === "reason") return "reason";
  return inside === "value" ? formOf(question).nameAt(question, rest) : "answer";
}
