// What is wrong with a submitted answer, each with the name of the form field to mend: summaries link to it, and the
// message stands beside it.
import type { z } from "zod/mini";
import type { Question } from "../survey/question.schema.ts";
import type { AnswerMessage } from "./answer-messages.ts";

export interface AnswerProblem {
  /** As in the form, without the prefix of a page that shows several questions. */
  readonly name: string;
  readonly message: AnswerMessage;
  /** `min` and `max`, where the message has them. */
  readonly params: Readonly<Record<string, number>>;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

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
function nameOf(question: Question, [part, inside, ...rest]: Path): string {
  if (part !== "answer") return [part, inside, ...rest].filter((key) => key !== undefined).join(".");
  if (inside === "reason") return "reason";
  return inside === "value" ? valueName(question, rest) : "answer";
}

function valueName(question: Question, path: Path): string {
  switch (question.type) {
    case "ladder":
    case "yesno":
      return "answer";
    case "percent":
    case "multi":
      return "value";
    case "likert":
      return joined("count", path.length > 0 ? path : ["0"]);
    case "value":
      return joined(`field.${question.field.id}`, path);
    case "group":
      return joined("field", path);
    case "list":
      return joined("entry", path);
    case "ranking":
      return rankingName(path);
  }
}

function rankingName([part, place]: Path): string {
  if (part === "other") return "other";
  return `rank.${typeof place === "number" ? place + 1 : 1}`;
}

/** The choice of a choice with a follow-up is named by the field itself. */
function joined(start: string, path: Path): string {
  return [start, ...(path.at(-1) === "choice" ? path.slice(0, -1) : path)].join(".");
}
