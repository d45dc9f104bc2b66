// Which fields does a question hold? A `value` question has one, a group or a list has its own or those of a shared
// field set; scored questions and rankings have none.

import type { Field } from "../fields/field.schema.ts";
import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import type { Survey } from "./survey.schema.ts";

const NO_FIELDS: readonly Field[] = [];

/** Empty, too, for a field set that does not exist: the lint refuses such a definition before anything runs on it. */
export function fieldsOf(model: { readonly survey: Survey }, question: Question): readonly Field[] {
  const own = typeOf(question).ownFields(question);
  switch (own.kind) {
    case "none":
      return NO_FIELDS;
    case "one":
      return [own.field];
    case "several":
      return own.fields;
    case "set":
      return model.survey.fieldSets?.[own.set] ?? NO_FIELDS;
  }
}
