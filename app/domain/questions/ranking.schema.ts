import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";
import { unscored } from "./question-shapes.schema.ts";

export const rankingSchema = z.strictObject({
  ...unscored,
  type: z.literal("ranking"),
  options: z.array(idSchema).min(2),
  max: z.int().min(1),
  other: z.strictObject({ option: idSchema, max: z.int().min(1) }).optional(),
});

export type Ranking = z.infer<typeof rankingSchema>;
