// `field.<id>` for each field.
import { recordSchema } from "../fields/field-value-schema.ts";
import { readFields, unlessBlank } from "../fields/read-field.ts";
import type { Group } from "./group.schema.ts";
import { nameInside } from "./name-inside.ts";
import type { QuestionForm } from "./question-form.ts";

export const groupForm: QuestionForm<Group> = {
  read: (_, fields, entries) => unlessBlank(readFields(fields, "field", entries)),
  valueSchema: (_, context) => recordSchema(context.fields, context),
  nameAt: (_, path) => nameInside("field", path),
};
