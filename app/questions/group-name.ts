import type { QuestionSheet } from "../domain/survey/question-sheet.ts";

const CHOSEN = ["choice", "choices", "level"];

/** The name whose error is said under the question itself, because no label of its own stands beside it. */
export function groupName({ question }: QuestionSheet): string {
  switch (question.type) {
    case "multi":
      return "value";
    case "list":
      return "entry";
    case "group":
      return "field";
    case "value":
      return CHOSEN.includes(question.field.type) ? `field.${question.field.id}` : "answer";
    default:
      return "answer";
  }
}
