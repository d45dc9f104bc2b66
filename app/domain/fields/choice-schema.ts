// Choices store ids of options, never words. An id that is not among the options is refused: an answer never names
// what the page did not offer.
import { z } from "zod/mini";
import { expected } from "./answer-messages.ts";
import type { Field, FollowUp } from "./field.schema.ts";
import type { FieldValue } from "./field-value.ts";
import { numberSchema } from "./number-schema.ts";
import { textSchema } from "./text-schema.ts";

type ChoiceField = Extract<Field, { type: "choice" }>;
type ChoicesField = Extract<Field, { type: "choices" }>;

/** The id of one option; a choice with a follow-up is stored as `{ choice, more? }`, `more` for that option only. */
export function choiceSchema(
  field: ChoiceField,
  options: readonly string[],
  isDraft: boolean,
): z.ZodMiniType<FieldValue> {
  const choice = optionSchema(options);
  const { followUp } = field;
  if (!followUp) return choice;
  const isMissing = (value: { choice: string; more?: FieldValue | undefined }): boolean =>
    value.choice === followUp.option && (value.more === undefined || value.more === "");
  return z.pipe(
    z
      .strictObject({ choice, more: z.optional(followUpSchema(followUp)) }, expected("errors.unknownOption"))
      .check(
        z.refine((value) => isDraft || followUp.field.required !== true || !isMissing(value), {
          path: ["more"],
          error: "errors.required",
        }),
      ),
    z.transform(({ choice, more }) =>
      choice === followUp.option && more !== undefined ? { choice, more } : { choice },
    ),
  );
}

export function optionSchema(options: readonly string[]): z.ZodMiniType<string> {
  return z.custom<string>((value) => options.some((id) => id === value), expected("errors.unknownOption"));
}

/** Ids in the order of the options, each once. May be empty. */
export function optionsSchema(
  options: readonly string[],
  exclusive?: string,
): z.ZodMiniType<readonly string[]> {
  const allowed = new Set(options);
  return z.pipe(
    z
      .custom<readonly string[]>(
        (value) => Array.isArray(value) && value.every((id) => allowed.has(id)),
        expected("errors.unknownOption"),
      )
      .check(
        z.refine((ids) => exclusive === undefined || !ids.includes(exclusive) || new Set(ids).size === 1, {
          error: "errors.exclusiveOption",
        }),
      ),
    z.transform((ids: readonly string[]) =>
      ids.length < 2 ? ids : options.filter((id) => ids.includes(id)),
    ),
  );
}

export function choicesSchema(
  field: ChoicesField,
  options: readonly string[],
): z.ZodMiniType<readonly string[]> {
  return optionsSchema(options, field.exclusive);
}

function followUpSchema({ field }: FollowUp): z.ZodMiniType<string | number> {
  return field.type === "text" ? textSchema(field.max) : numberSchema(field);
}
