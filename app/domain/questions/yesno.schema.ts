import { z } from "zod";
import { optionLevels, scored, sketched } from "./question-shapes.schema.ts";

export const yesnoSchema = z.strictObject({
  ...scored,
  ...sketched,
  type: z.literal("yesno"),
  options: optionLevels,
});

export type YesNo = z.infer<typeof yesnoSchema>;
