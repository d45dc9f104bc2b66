// Which fields does a question hold? A `value` question has one, a group or a list has its own or those of a shared
// field set; scored questions and rankings have none.
import type { Field } from "./field.schema.ts";
import type { Question } from "./question.schema.ts";
import type { Survey } from "./survey.schema.ts";

const NO_FIELDS: readonly Field[] = [];

/** Empty, too, for a field set that does not exist: the lint refuses such a definition before anything runs on it. */
export function fieldsOf(model: { readonly survey: Survey }, question: Question): readonly Field[] {
  if (question.type === "value") return [question.field];
  if (question.type !== "group" && question.type !== "list") return NO_FIELDS;
  if (Array.isArray(question.fields)) return question.fields;
  return model.survey.fieldSets?.[question.fields.set] ?? NO_FIELDS;
}
