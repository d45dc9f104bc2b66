import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";
import { fieldsSchema, unscored } from "./question-shapes.schema.ts";

export const groupSchema = z.strictObject({
  ...unscored,
  type: z.literal("group"),
  fields: fieldsSchema,
  options: z
    .record(idSchema, z.array(idSchema))
    .optional()
    .describe("Options of fields whose source is `question`."),
});

export type Group = z.infer<typeof groupSchema>;
