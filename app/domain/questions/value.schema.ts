import { z } from "zod";
import { simpleFieldSchema } from "../fields/field.schema.ts";
import { unscored } from "./question-shapes.schema.ts";

export const valueSchema = z.strictObject({
  ...unscored,
  type: z.literal("value"),
  field: simpleFieldSchema.describe("One field; its id is the id of the question."),
});

export type Value = z.infer<typeof valueSchema>;
