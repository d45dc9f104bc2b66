import { z } from "zod";
import { levelSchema, scored, sketched } from "./question-shapes.schema.ts";

export const ladderSchema = z.strictObject({
  ...scored,
  ...sketched,
  type: z.literal("ladder"),
  levels: z.array(levelSchema).length(5),
});

export type Ladder = z.infer<typeof ladderSchema>;
