import type { Question } from "./question.schema.ts";

/** Whether an answer is refused while it is empty. A scored question may always stay unanswered. */
export function isRequired(question: Question): boolean {
  return "required" in question && question.required === true;
}
