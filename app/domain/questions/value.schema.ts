import { z } from "zod";
import { simpleFieldSchema } from "../fields/field.schema.ts";
import { unscored } from "./question-shapes.schema.ts";

export const valueSchema = z.strictObject({
  ...unscored,
  type: z.literal("value"),
  field: simpleFieldSchema.describe("One field; its id is the id of the question."),
  directory: z
    .enum(["since-year", "population", "communes"])
    .optional()
    .describe(
      "What the directory knows of the body: offered in the field, with its source, until it is answered.",
    ),
});

export type Value = z.infer<typeof valueSchema>;
