// The words of a questionnaire in one language. Shape only; that each text exists and matches the structure is
// the job of the lint (`same text keys in every declared locale, no empty text`).
import { z } from "zod";
import { idSchema, localeSchema } from "../fields/id.schema.ts";
import { SENTENCES } from "./sentences.ts";

const text = z.string().trim().min(1, "a text cannot be empty");
const optionTexts = z.record(idSchema, text);
const levelTexts = z.record(z.string().regex(/^\d$/, "a level is one digit"), text);

const simpleFieldText = z
  .strictObject({
    label: text,
    help: text.optional(),
    options: optionTexts.optional(),
    levels: levelTexts.optional(),
    followUp: text.optional().describe("Label of the follow-up field."),
  })
  .meta({ id: "SimpleFieldText" });

const fieldText = simpleFieldText
  .extend({ fields: z.record(idSchema, simpleFieldText).optional() })
  .meta({ id: "FieldText" });
const fieldTexts = z.record(idSchema, fieldText);

const questionText = z.strictObject({
  short: text.describe("Name in lists and tables."),
  question: text,
  why: text.optional(),
  help: text.optional(),
  legal: text.optional(),
  evidence: text.optional().describe("What would prove the answer."),
  levels: levelTexts.optional(),
  options: optionTexts.optional(),
  unit: text.optional(),
  field: fieldText.optional(),
  fields: fieldTexts.optional(),
  fieldOptions: z
    .record(idSchema, optionTexts)
    .optional()
    .describe("Options of fields whose source is `question`."),
});

const sectionText = z.strictObject({
  title: text,
  short: text,
  description: text,
  task: text.optional().describe("The section named with a verb, for the hub."),
  citizen: text.optional(),
  citizenByLevel: levelTexts.optional(),
});

const leverText = z.strictObject({
  title: text,
  why: text,
  steps: z.array(text).min(1),
  effect: text,
  owner: text,
  resources: z.array(
    z.strictObject({
      name: text,
      note: text,
      url: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe("Where it is found; its name is then a link."),
    }),
  ),
});

const named = z.strictObject({ label: text, description: text });

export const textsSchema = z
  .strictObject({
    $schema: z.string(),
    locale: localeSchema,
    title: text,
    summary: text.describe("Two sentences for the page that precedes the questionnaire."),
    audience: text.describe("For whom it is made."),
    notes: z.array(text).optional(),
    roles: z.record(idSchema, named),
    maturityLevels: z.record(idSchema, named),
    lanes: z.record(idSchema, text).describe("Names of the lanes of levers."),
    sections: z.record(idSchema, sectionText),
    questions: z.record(idSchema, questionText),
    fieldSets: z.record(idSchema, fieldTexts).optional(),
    units: z.record(idSchema, text).optional(),
    levers: z.record(idSchema, leverText),
    readings: z.record(idSchema, named).optional(),
    sentences: z.strictObject(
      Object.fromEntries(SENTENCES.map((key) => [key, text])) as Record<
        (typeof SENTENCES)[number],
        typeof text
      >,
    ),
  })
  .meta({ title: "Texts", description: "texts.<locale>.json of a questionnaire folder." });

export type Texts = z.infer<typeof textsSchema>;
export type QuestionText = z.infer<typeof questionText>;
export type FieldText = z.infer<typeof fieldText>;
