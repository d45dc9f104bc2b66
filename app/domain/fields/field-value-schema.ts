// From a field of the definition to the schema of its value. A field left out of a record is an empty field: it is
// refused only where the definition requires it, and never in a draft, so that an unfinished page can save itself.
import { z } from "zod/mini";
import { expected, ONLY_KNOWN_FIELDS } from "./answer-messages.ts";
import { choiceSchema, choicesSchema } from "./choice-schema.ts";
import { daySchema, monthSchema } from "./date-schema.ts";
import type { Field } from "./field.schema.ts";
import type { FieldValue } from "./field-value.ts";
import { numberSchema } from "./number-schema.ts";
import type { OptionLists } from "./option-lists.types.ts";
import { textSchema } from "./text-schema.ts";

export interface FieldContext {
  readonly options: OptionLists;
  /** An autosave keeps an unfinished answer: what is required may still be empty. */
  readonly draft: boolean;
}

type Schema = z.ZodMiniType<FieldValue>;

/** `path` names the field inside its question, such as "partners.role": the key of its options. */
export function fieldValueSchema(field: Field, path: string, context: FieldContext): Schema {
  switch (field.type) {
    case "text":
    case "long-text":
      return textSchema(field.max);
    case "number":
      return numberSchema(field);
    case "year":
      return yearSchema(field);
    case "date":
      return daySchema();
    case "month":
      return monthSchema();
    case "level":
      return levelSchema(field);
    case "choice":
      return choiceSchema(field, optionIds(field, path, context), context.draft);
    case "choices":
      return choicesSchema(field, optionIds(field, path, context));
    case "list":
      return listSchema(recordSchema(field.fields, context, path), field, context) as Schema;
    case "group":
      return recordSchema(field.fields, context, path) as Schema;
  }
}

/** A record of fields. A key that is no field is refused: it would be stored and never shown. */
export function recordSchema(
  fields: readonly Field[],
  context: FieldContext,
  parent = "",
): z.ZodMiniType<Record<string, unknown>> {
  return z.strictObject(recordShape(fields, context, parent), ONLY_KNOWN_FIELDS);
}

export function recordShape(
  fields: readonly Field[],
  context: FieldContext,
  parent = "",
): Record<string, z.ZodMiniType> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const field of fields) {
    const schema = fieldValueSchema(field, parent === "" ? field.id : `${parent}.${field.id}`, context);
    shape[field.id] = isMandatory(field, context) ? mandatory(schema) : z.optional(schema);
  }
  return shape;
}

/** Rows that are null were left blank or removed on the page: their numbers keep the others in place for messages. */
export function listSchema<Row>(
  row: z.ZodMiniType<Row>,
  limits: { min: number; max: number },
  { draft }: FieldContext,
): z.ZodMiniType<Row[]> {
  const { min, max } = limits;
  return z.pipe(
    z.array(z.nullable(row), expected("errors.unknownField")).check(
      z.refine((rows) => filled(rows).length <= max, { error: "errors.tooManyEntries", params: { max } }),
      z.refine((rows) => draft || filled(rows).length >= min, {
        error: "errors.tooFewEntries",
        params: { min },
      }),
    ),
    z.transform((rows: (Row | null)[]) => filled(rows)),
  );
}

function isMandatory(field: Field, { draft }: FieldContext): boolean {
  return field.required === true && !draft;
}

/** Present, and neither an empty text nor an empty list of choices. */
function mandatory(schema: Schema): Schema {
  return schema.check(
    z.refine((value) => value !== "" && !(Array.isArray(value) && value.length === 0), {
      error: "errors.required",
    }),
  );
}

function filled<Row>(rows: readonly (Row | null)[]): Row[] {
  return rows.filter((row) => row !== null);
}

function yearSchema({ min, max }: Extract<Field, { type: "year" }>): Schema {
  return z
    .int(expected("errors.notAYear"))
    .check(
      z.refine((year) => year >= min && year <= max, { error: "errors.notAYear", params: { min, max } }),
    );
}

function levelSchema({ levels, dontKnow = false }: Extract<Field, { type: "level" }>): Schema {
  const isLevel = (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < levels;
  return z.custom<FieldValue>(
    (value) => isLevel(value) || (dontKnow && value === "dk"),
    expected("errors.notALevel"),
  );
}

function optionIds(
  field: Extract<Field, { type: "choice" | "choices" }>,
  path: string,
  { options }: FieldContext,
): readonly string[] {
  return Array.isArray(field.options) ? field.options : (options[path] ?? []);
}
