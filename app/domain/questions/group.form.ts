// `field.<id>` for each field.
import type { FieldRecord } from "../answers/answer.ts";
import { recordFormValues } from "../answers/field-form-values.ts";
import { recordSchema } from "../answers/field-value-schema.ts";
import { readFields, unlessBlank } from "../answers/read-field.ts";
import type { Group } from "./group.ts";
import { nameInside } from "./name-inside.ts";
import type { QuestionForm } from "./question-form.ts";

export const groupForm: QuestionForm<Group> = {
  read: (_, fields, entries) => unlessBlank(readFields(fields, "field", entries)),
  valueSchema: (_, context) => recordSchema(context.fields, context),
  nameAt: (_, path) => nameInside("field", path),
  values: (_, value, fields) => recordFormValues(fields, "field", value as FieldRecord),
};
