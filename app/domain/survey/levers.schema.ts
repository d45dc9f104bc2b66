// Levers: what a body can do next. A lever is proposed when an indicator is at or below the level of its trigger.
import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";

export const leverSchema = z.strictObject({
  id: idSchema,
  effort: z.enum(["S", "M", "L"]),
  impact: z.int().min(1).max(3).describe("Expert judgement, shown as such."),
  horizon: z.strictObject({ minMonths: z.int().min(0), maxMonths: z.int().min(1) }),
  owner: idSchema.describe("Role that would carry it."),
  triggers: z
    .record(idSchema, z.int().min(0).max(3))
    .describe("Indicator id -> highest level that calls for it."),
  brakes: z.array(idSchema).describe("Brakes the lever helps with."),
  requires: z.array(idSchema).describe("Levers to do first."),
});

export const leversSchema = z
  .strictObject({ $schema: z.string(), levers: z.array(leverSchema).min(1) })
  .meta({ title: "Levers", description: "levers.json of a questionnaire folder." });

export type Lever = z.infer<typeof leverSchema>;
