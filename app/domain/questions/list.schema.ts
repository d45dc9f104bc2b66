import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";
import { fieldsSchema, unscored } from "./question-shapes.schema.ts";

export const listSchema = z.strictObject({
  ...unscored,
  type: z.literal("list"),
  min: z.int().min(0),
  max: z.int().min(1).max(200),
  fields: fieldsSchema,
  title: idSchema.describe("The text field that names an entry."),
});

export type List = z.infer<typeof listSchema>;
