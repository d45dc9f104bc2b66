// A field holds one value that a person gives: a number, a date, a choice, a text… Fields are shared by unscored
// questions and by the parts of groups and lists. Texts (label, help, options) live in texts.<locale>.json.
import { z } from "zod";
import { idSchema } from "./id.schema.ts";

const common = {
  id: idSchema,
  required: z.boolean().optional().describe("The group or the question is refused while this is empty."),
  publication: z.enum(["public", "private"]).optional().describe("Default publication consent of the field."),
};

/** Where the options of a choice come from when they are not written in the definition. */
export const optionSourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("communes") }).describe("Member communes of the assessed body."),
  z.strictObject({ kind: z.literal("levers") }).describe("Levers of this questionnaire."),
  z.strictObject({ kind: z.literal("section"), section: idSchema }).describe("Questions of a section."),
  z.strictObject({ kind: z.literal("entries"), question: idSchema }).describe("Entries of a list question."),
  z
    .strictObject({ kind: z.literal("question") })
    .describe("Options given by each question using the field set."),
  z.strictObject({ kind: z.literal("siblings") }).describe("The other fields of the same entry."),
]);

const options = z.union([z.array(idSchema).min(2), z.strictObject({ source: optionSourceSchema })]);

const textField = z.strictObject({ ...common, type: z.literal("text"), max: z.int().min(1).max(2000) });
const longTextField = z.strictObject({
  ...common,
  type: z.literal("long-text"),
  max: z.int().min(1).max(5000),
});
const numberField = z.strictObject({
  ...common,
  type: z.literal("number"),
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.boolean().optional(),
  unit: idSchema.optional().describe("Key of `units` in the texts."),
});
const dateField = z.strictObject({ ...common, type: z.literal("date") });
const monthField = z.strictObject({ ...common, type: z.literal("month") });
const yearField = z.strictObject({ ...common, type: z.literal("year"), min: z.int(), max: z.int() });
const levelField = z.strictObject({
  ...common,
  type: z.literal("level"),
  levels: z.int().min(2).max(10).describe("How many steps, numbered from 0; each has a text."),
  dontKnow: z.boolean().optional(),
});
const followUpSchema = z.strictObject({
  option: idSchema.describe("The option that reveals the follow-up."),
  field: z.discriminatedUnion("type", [
    textField.omit({ id: true, publication: true }),
    numberField.omit({ id: true, publication: true }),
  ]),
});
const choiceField = z.strictObject({
  ...common,
  type: z.literal("choice"),
  options,
  followUp: followUpSchema.optional(),
});
const choicesField = z.strictObject({
  ...common,
  type: z.literal("choices"),
  options,
  exclusive: idSchema.optional().describe("An option that stands alone, such as “none”."),
});

const simpleFields = [
  textField,
  longTextField,
  numberField,
  dateField,
  monthField,
  yearField,
  levelField,
  choiceField,
  choicesField,
] as const;

export const simpleFieldSchema = z.discriminatedUnion("type", simpleFields).meta({ id: "SimpleField" });
const nestedListField = z.strictObject({
  ...common,
  type: z.literal("list"),
  min: z.int().min(0),
  max: z.int().min(1).max(200),
  fields: z.array(simpleFieldSchema).min(1),
});
const nestedGroupField = z.strictObject({
  ...common,
  type: z.literal("group"),
  fields: z.array(simpleFieldSchema).min(1),
});

/** One level of nesting is enough for every block met so far, and keeps forms readable. */
export const fieldSchema = z
  .discriminatedUnion("type", [...simpleFields, nestedListField, nestedGroupField])
  .meta({ id: "Field" });

export type OptionSource = z.infer<typeof optionSourceSchema>;
export type SimpleField = z.infer<typeof simpleFieldSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
