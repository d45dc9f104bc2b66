// How answers move from one version of a questionnaire to the next. What a file does not name is kept as it is.
import { z } from "zod";
import { idSchema, versionSchema } from "../fields/id.schema.ts";

const optionMap = z.record(idSchema, idSchema.nullable());
const OPTION_MAP =
  "Old option -> new option; null where the option has no successor: the answer is then dropped, and of several what is left is to be confirmed.";

/** "theme", or "partners.role" inside of a list or group of the question. */
const fieldMove = z
  .strictObject({
    options: optionMap.optional().describe(`Changes of options of this field. ${OPTION_MAP}`),
    drop: z.literal(true).optional().describe("The field is gone: what was written in it is left behind."),
  })
  .refine((move) => (move.drop === undefined) !== (move.options === undefined), {
    error: `say either "options" or "drop"`,
  });

const questionMove = z
  .strictObject({
    to: idSchema.optional().describe("New id of the question. Left out: the id stays."),
    options: optionMap
      .optional()
      .describe(`Changes of options, for choices, boxes and rankings. ${OPTION_MAP}`),
    fields: z
      .record(idSchema, fieldMove)
      .optional()
      .describe("Changes of fields, by their path in a group or a list, such as `partners.role`."),
    confirm: z
      .boolean()
      .optional()
      .describe("The answer is kept and shown as to be confirmed: its meaning changed a little."),
    drop: z
      .literal(true)
      .optional()
      .describe("The question is gone, or means something else: its answer is left behind."),
    because: z.string().trim().min(1).optional().describe("Why, for those who read the preview."),
  })
  .refine(
    (move) =>
      move.drop !== true ||
      [move.to, move.options, move.fields, move.confirm].every((said) => said === undefined),
    {
      error: `a question that is dropped has no "to", "options", "fields" or "confirm"`,
    },
  );

export const migrationSchema = z
  .strictObject({
    $schema: z.string(),
    from: versionSchema,
    to: versionSchema,
    questions: z.record(idSchema, questionMove).describe("Old id of each question that changes."),
  })
  .meta({ title: "Migration", description: "migrations/*.json of a questionnaire folder." });

export type Migration = z.infer<typeof migrationSchema>;
export type QuestionMove = z.infer<typeof questionMove>;
