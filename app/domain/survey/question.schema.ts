// A question is what a page asks. Indicators (five types) are scored 0-4; the other types are stored and shown,
// never scored. "Not applicable" is allowed only where the definition says so, under a condition on the body.
import { z } from "zod";
import { conditionSchema } from "./condition.schema.ts";
import { fieldSchema, simpleFieldSchema } from "./field.schema.ts";
import { idSchema } from "./id.schema.ts";
import type { IndicatorType } from "./indicator-types.ts";

const levelSchema = z.int().min(0).max(4);

const asked = {
  id: idSchema,
  ask: z.array(idSchema).describe("Roles best placed to answer, best first."),
  visibleIf: conditionSchema.optional(),
};
const scored = {
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
const unscored = {
  ...asked,
  required: z
    .boolean()
    .optional()
    .describe("Refused while it is empty; “don't know” is enough where it is offered."),
  dontKnow: z.boolean().optional().describe("Offers “don't know”. Scored questions always offer it."),
};

const ladder = z.strictObject({
  ...scored,
  type: z.literal("ladder"),
  levels: z.array(levelSchema).length(5),
});
const percent = z.strictObject({
  ...scored,
  type: z.literal("percent"),
  bands: z
    .array(z.strictObject({ level: levelSchema, from: z.number().min(0).max(100) }))
    .min(2)
    .describe("Each band starts at `from` (included) and ends where the next one starts."),
});
const multi = z.strictObject({
  ...scored,
  type: z.literal("multi"),
  options: z.array(idSchema).min(1),
  thresholds: z.array(z.strictObject({ level: levelSchema, min: z.int().min(0) })).min(2),
});
const optionLevels = z.array(z.strictObject({ id: idSchema, level: levelSchema })).min(2);
const yesno = z.strictObject({ ...scored, type: z.literal("yesno"), options: optionLevels });
const likert = z.strictObject({
  ...scored,
  type: z.literal("likert"),
  options: optionLevels,
  minAnswers: z.int().min(5).describe("Fewer answers than this count as no answer."),
});

const fieldsSchema = z.union([
  z.array(fieldSchema).min(1),
  z.strictObject({ set: idSchema }).describe("Fields shared by several questions, named in `fieldSets`."),
]);
const value = z.strictObject({
  ...unscored,
  type: z.literal("value"),
  field: simpleFieldSchema.describe("One field; its id is the id of the question."),
});
const group = z.strictObject({
  ...unscored,
  type: z.literal("group"),
  fields: fieldsSchema,
  options: z
    .record(idSchema, z.array(idSchema))
    .optional()
    .describe("Options of fields whose source is `question`."),
});
const list = z.strictObject({
  ...unscored,
  type: z.literal("list"),
  min: z.int().min(0),
  max: z.int().min(1).max(200),
  fields: fieldsSchema,
  title: idSchema.describe("The text field that names an entry."),
});
const ranking = z.strictObject({
  ...unscored,
  type: z.literal("ranking"),
  options: z.array(idSchema).min(2),
  max: z.int().min(1),
  other: z.strictObject({ option: idSchema, max: z.int().min(1) }).optional(),
});

export const questionSchema = z
  .discriminatedUnion("type", [ladder, percent, multi, yesno, likert, value, group, list, ranking])
  .meta({ id: "Question" });

export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question["type"];
export type Indicator = Extract<Question, { type: IndicatorType }>;
export type Level = 0 | 1 | 2 | 3 | 4;
