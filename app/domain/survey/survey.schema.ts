// The structure of a questionnaire: sections of questions, roles, scoring. No words: those are in texts.<locale>.json.
import { z } from "zod";
import { fieldSchema } from "../fields/field.schema.ts";
import { idSchema, localeSchema, versionSchema } from "../fields/id.schema.ts";
import { conditionSchema } from "../questions/condition.schema.ts";
import { questionSchema } from "../questions/question.schema.ts";
import { maturityLevelSchema, scoringSchema } from "./scoring.schema.ts";

/**
 * dimension: an axis of the radar, holds the indicators; brakes: one group question a brake, with an `intensity` level;
 * gains: one group question a gain, with a `proof` level; facts: context that is stored and never scored.
 */
const SECTION_KINDS = ["dimension", "facts", "gains", "brakes"] as const;

const sectionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(SECTION_KINDS),
  minutes: z.int().min(1).optional().describe("Time to answer, in minutes."),
  concepts: z.array(idSchema).optional().describe("Ideas of the founding text that the dimension measures."),
  visibleIf: conditionSchema.optional(),
  questions: z.array(questionSchema).min(1),
});

const readingSchema = z.strictObject({
  id: idSchema,
  above: z.array(idSchema).min(1).describe("Dimensions that must all stand strictly above the mean."),
  if: conditionSchema.optional(),
});

export const surveySchema = z
  .strictObject({
    $schema: z.string(),
    id: idSchema,
    version: versionSchema,
    locales: z.array(localeSchema).min(1).describe("The first one is the default."),
    bodies: z
      .array(z.enum(["metropole", "commune", "other"]))
      .min(1)
      .describe("Who the questionnaire is for."),
    minutes: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }),
    roles: z.array(z.strictObject({ id: idSchema, side: z.enum(["metropole", "staff", "commune"]) })),
    fieldSets: z.record(idSchema, z.array(fieldSchema).min(1)).optional(),
    sections: z.array(sectionSchema).min(1),
    maturityLevels: z.array(maturityLevelSchema).min(2),
    scoring: scoringSchema,
    readings: z
      .array(readingSchema)
      .optional()
      .describe("Profiles read from the answers; several may apply."),
  })
  .meta({ title: "Questionnaire", description: "survey.json of a questionnaire folder." });

export type Survey = z.infer<typeof surveySchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionKind = Section["kind"];
export type Reading = z.infer<typeof readingSchema>;
