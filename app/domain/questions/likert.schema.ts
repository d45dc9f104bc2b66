import { z } from "zod";
import { optionLevels, scored } from "./question-shapes.schema.ts";

export const likertSchema = z.strictObject({
  ...scored,
  type: z.literal("likert"),
  options: optionLevels,
  minAnswers: z.int().min(5).describe("Fewer answers than this count as no answer."),
});

export type Likert = z.infer<typeof likertSchema>;
