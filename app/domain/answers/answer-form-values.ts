// Fills a form with a content: the inverse of `readAnswerForm`. Reading a form filled this way gives the content back.
import { formOf } from "../questions/question-forms.ts";
import type { Field } from "../survey/field.schema.ts";
import type { Question } from "../survey/question.schema.ts";
import type { AnswerContent } from "./answer-content.ts";
import type { FormValues } from "./form-entries.ts";

export function answerFormValues(
  question: Question,
  fields: readonly Field[],
  content: AnswerContent,
): FormValues {
  const values: Record<string, string | readonly string[]> = {
    publicText: content.publicText,
    workingNote: content.workingNote,
  };
  if (content.confidence !== null) values["confidence"] = content.confidence;
  for (const [row, { title, url, date }] of content.evidence.entries()) {
    values[`evidence.${row}.title`] = title;
    values[`evidence.${row}.url`] = url;
    if (date !== undefined) values[`evidence.${row}.date`] = date;
  }
  return { ...values, ...answerValues(question, fields, content.answer) };
}

function answerValues(
  question: Question,
  fields: readonly Field[],
  answer: AnswerContent["answer"],
): FormValues {
  switch (answer.state) {
    case "unanswered":
      return {};
    case "dk":
      return { answer: "dk" };
    case "na":
      return { answer: "na", reason: answer.reason };
    case "answered":
      return formOf(question).values(question, answer.value, fields);
  }
}
