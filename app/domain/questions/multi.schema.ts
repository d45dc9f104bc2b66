import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";
import { levelSchema, scored } from "./question-shapes.schema.ts";

export const multiSchema = z.strictObject({
  ...scored,
  type: z.literal("multi"),
  options: z.array(idSchema).min(1),
  thresholds: z.array(z.strictObject({ level: levelSchema, min: z.int().min(0) })).min(2),
});

export type Multi = z.infer<typeof multiSchema>;
