// From a question to the schema of the value of its answer, as it is stored (see `AnswerValue`).
import { z } from "zod/mini";
import type { Field } from "../survey/field.schema.ts";
import type { Question } from "../survey/question.schema.ts";
import { expected, ONLY_KNOWN_FIELDS } from "./answer-messages.ts";
import { optionSchema, optionsSchema } from "./choice-schema.ts";
import {
  type FieldContext,
  fieldValueSchema,
  listSchema,
  recordSchema,
  recordShape,
} from "./field-value-schema.ts";
import { numberSchema } from "./number-schema.ts";
import { textSchema } from "./text-schema.ts";
import { votesSchema } from "./votes-schema.ts";

export interface ValueContext extends FieldContext {
  readonly fields: readonly Field[];
}

type Schema = z.ZodMiniType<unknown>;
type Ranking = Extract<Question, { type: "ranking" }>;
export const ENTRY_ID = /^[\w.-]{1,40}$/;

export function answerValueSchema(question: Question, context: ValueContext): Schema {
  switch (question.type) {
    case "ladder":
      return levelSchema();
    case "percent":
      return numberSchema({ min: 0, max: 100 });
    case "multi":
      return optionsSchema(question.options);
    case "yesno":
      return optionSchema(question.options.map(({ id }) => id));
    case "likert":
      return votesSchema();
    case "value":
      return fieldValueSchema(question.field, question.field.id, context);
    case "group":
      return recordSchema(context.fields, context);
    case "list":
      return listSchema(entrySchema(context), question, context);
    case "ranking":
      return rankingSchema(question, context);
  }
}

function levelSchema(): Schema {
  return z.custom<number>(
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 4,
    expected("errors.notALevel"),
  );
}

/** An entry keeps its id for life: other answers point at it. */
function entrySchema(context: ValueContext): Schema {
  const id = z.string(expected("errors.unknownField")).check(z.regex(ENTRY_ID));
  return z.strictObject({ id, ...recordShape(context.fields, context) }, ONLY_KNOWN_FIELDS);
}

/** `ranked`: ids, first choice first; `other`: what the option "other" stands for. */
function rankingSchema(question: Ranking, { draft }: ValueContext): Schema {
  const other = question.other;
  const names = (value: { ranked: readonly string[] }): boolean =>
    other !== undefined && value.ranked.includes(other.option);
  return z
    .strictObject(
      {
        ranked: z.array(optionSchema(question.options)).check(
          z.refine((ids) => ids.length <= question.max, {
            error: "errors.tooManyOptions",
            params: { max: question.max },
          }),
          z.refine((ids) => new Set(ids).size === ids.length, { error: "errors.rankedTwice" }),
        ),
        other: z.optional(textSchema(other?.max ?? 0)),
      },
      ONLY_KNOWN_FIELDS,
    )
    .check(
      z.refine((value) => draft || !names(value) || (value.other ?? "") !== "", {
        path: ["other"],
        error: "errors.otherMissing",
      }),
    );
}
