// Several fields that make one answer, such as a brake with its intensity.
import { z } from "zod";
import { fitsRecord } from "../answers/fits-field.ts";
import { idSchema } from "../survey/id.schema.ts";
import { FILLED } from "./answer-kind.ts";
import { SOUND } from "./flaw.ts";
import { ownFields } from "./own-fields.ts";
import { fieldsSchema, unscored } from "./question-shapes.schema.ts";
import type { QuestionType } from "./question-type.ts";

const schema = z.strictObject({
  ...unscored,
  type: z.literal("group"),
  fields: fieldsSchema,
  options: z
    .record(idSchema, z.array(idSchema))
    .optional()
    .describe("Options of fields whose source is `question`."),
});

export type Group = z.infer<typeof schema>;

export const group = {
  schema,
  flaws: () => SOUND,
  answerKind: () => FILLED,
  options: () => [],
  ownFields,
  fieldOptions: ({ options }) => options ?? {},
  fits: (_, value, { fields, options }) => fitsRecord(fields(), value, { path: "", options }),
} satisfies QuestionType<Group>;
