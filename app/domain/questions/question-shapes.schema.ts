// What every question of a questionnaire says in its definition, and what a scored or an unscored one says beside.
// "Not applicable" is allowed only where the definition says so, under a condition on the body.
import { z } from "zod";
import { fieldSchema } from "../fields/field.schema.ts";
import { idSchema } from "../fields/id.schema.ts";
import { conditionSchema } from "./condition.schema.ts";

const asked = {
  id: idSchema,
  ask: z.array(idSchema).describe("Roles best placed to answer, best first."),
  visibleIf: conditionSchema.optional(),
};

/** A scored question: its weight tells it from the others. */
export const scored = {
  ...asked,
  weight: z.union([z.literal(1), z.literal(2)]),
  stage: z.enum(["foundation", "rollout", "effect"]),
  concepts: z.array(idSchema).optional().describe("Ideas of the founding text that the question measures."),
  legal: z.boolean().optional().describe("Carries a legal tag: a prompt for a lawyer, never a verdict."),
  notApplicable: z
    .strictObject({ if: conditionSchema })
    .optional()
    .describe("Allowed, with a reason, only while the condition holds. Absent: never allowed."),
};

/** For what is answered by one press: the nine or so questions of a first sketch are answered in ten minutes. */
export const sketched = {
  sketch: z
    .literal(true)
    .optional()
    .describe("Stands for its dimension in the first sketch: one question a dimension, asked of everyone."),
};

/** A question that is stored and shown, and never scored. */
export const unscored = {
  ...asked,
  required: z
    .boolean()
    .optional()
    .describe("Refused while it is empty; “don't know” is enough where it is offered."),
  dontKnow: z.boolean().optional().describe("Offers “don't know”. Scored questions always offer it."),
};

export const levelSchema = z.int().min(0).max(4);

/** Options that carry a level each. */
export const optionLevels = z.array(z.strictObject({ id: idSchema, level: levelSchema })).min(2);

export const fieldsSchema = z.union([
  z.array(fieldSchema).min(1),
  z.strictObject({ set: idSchema }).describe("Fields shared by several questions, named in `fieldSets`."),
]);
