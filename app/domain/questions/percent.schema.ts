import { z } from "zod";
import { levelSchema, scored } from "./question-shapes.schema.ts";

export const percentSchema = z.strictObject({
  ...scored,
  type: z.literal("percent"),
  bands: z
    .array(z.strictObject({ level: levelSchema, from: z.number().min(0).max(100) }))
    .min(2)
    .describe("Each band starts at `from` (included) and ends where the next one starts."),
});

export type Percent = z.infer<typeof percentSchema>;
