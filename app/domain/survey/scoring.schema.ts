// The constants of the scoring method, kept in the definition so that a published result names all it was made with.
// Formulas: methodology E1 (scores), E2 (levels and gate), E5 (levers), in code under domain/scoring and domain/levers.
import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";

const share = z.number().min(0).max(1);

export const scoringSchema = z.strictObject({
  coverageMin: share.describe(
    "A dimension below this answered share of its weight gets bounds but no score.",
  ),
  gateFromLevel: z.int().min(1).describe("First named level to which the gate applies."),
  gateMargin: z
    .number()
    .min(0)
    .max(100)
    .describe("A dimension may lag this far behind the threshold of the level."),
  target: z.strictObject({ floor: z.int().min(0).max(4), step: z.int().min(1).max(4) }),
  levers: z.strictObject({
    otherNeedsShare: share,
    brakeFactor: z.number().min(0),
    brakeMax: z.int().min(1),
    legalFactor: z.number().min(1),
    legalMaxLevel: z.int().min(0).max(4),
    perLane: z.int().min(1),
    perDimension: z.int().min(1),
    blindSpotWeight: z.int().min(1),
  }),
  lanes: z
    .array(z.strictObject({ id: idSchema, efforts: z.array(z.enum(["S", "M", "L"])).min(1) }))
    .min(1)
    .describe("Lanes of recommended levers, in the order shown."),
  efforts: z.array(z.strictObject({ id: z.enum(["S", "M", "L"]), maxStaffDays: z.int().nullable() })),
});

export const maturityLevelSchema = z.strictObject({
  id: idSchema,
  level: z.int().min(1),
  from: z.number().min(0).max(100).describe("Lowest score of the level (included)."),
});

export type Scoring = z.infer<typeof scoringSchema>;
export type MaturityLevel = z.infer<typeof maturityLevelSchema>;
