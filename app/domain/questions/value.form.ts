// `field.<id>`, as the field is named inside a group.
import { fieldValueSchema } from "../fields/field-value-schema.ts";
import { readField } from "../fields/read-field.ts";
import { nameInside } from "./name-inside.ts";
import type { QuestionForm } from "./question-form.ts";
import type { Value } from "./value.schema.ts";

export const valueForm: QuestionForm<Value> = {
  read: ({ field }, _, entries) => readField(field, `field.${field.id}`, entries),
  valueSchema: ({ field }, context) => fieldValueSchema(field, field.id, context),
  nameAt: ({ field }, path) => nameInside(`field.${field.id}`, path),
};
