// The format as JSON Schema, so that an editor completes and checks while an author writes. Made from the same zod
// schemas that read the files; draft 7, which every editor knows.
import { z } from "zod";
import { exampleSchema } from "./example.schema.ts";
import { leversSchema } from "./levers.schema.ts";
import { migrationSchema } from "./migration.schema.ts";
import { surveySchema } from "./survey.schema.ts";
import { textsSchema } from "./texts.schema.ts";

/** Each kind of file of a questionnaire folder, by the name of its schema. */
export const FILE_SCHEMAS = {
  survey: surveySchema,
  levers: leversSchema,
  texts: textsSchema,
  example: exampleSchema,
  migration: migrationSchema,
} as const;

/** File name -> content, ready to be written. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
