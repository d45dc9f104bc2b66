// One field, asked as a question: a number, a date, a choice, a text…

import { fitsField } from "../fields/fits-field.ts";
import { fieldKind } from "./answer-kind.ts";
import type { Flaw } from "./flaw.ts";
import type { QuestionType } from "./question-type.ts";
import type { Value } from "./value.schema.ts";

export const value = {
  flaws,
  answerKind: ({ field }) => fieldKind(field),
  options: () => [],
  ownFields: ({ field }) => ({ kind: "one", field }),
  fieldOptions: () => ({}),
  fits: ({ field }, said, { options }) => fitsField(field, said, { path: field.id, options }),
} satisfies QuestionType<Value>;

/** A year, or a whole number of people or communes. */
function holdsWhatIsKnown({ directory, field }: Value): boolean {
  if (directory === undefined) return true;
  return directory === "since-year" ? field.type === "year" : field.type === "number";
}

function flaws(question: Value): readonly Flaw[] {
  const { id, field } = question;
  const called = `The field of a "value" question has the id of the question, "${id}".`;
  const elsewhere = `Write "required" on the question itself.`;
  const unfit = `"directory" offers a year to a field of type "year", and a number to one of type "number".`;
  return [
    ...(holdsWhatIsKnown(question) ? [] : [{ rule: "directory-field", at: ["directory"], message: unfit }]),
    ...(field.id === id ? [] : [{ rule: "field-id", at: ["field", "id"], message: called }]),
    ...(field.required === undefined
      ? []
      : [{ rule: "field-id", at: ["field", "required"], message: elsewhere }]),
  ];
}
