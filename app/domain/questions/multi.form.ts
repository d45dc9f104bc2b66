// `value` for each box ticked, or `none` to say that there is none.
import { optionsSchema } from "../fields/choice-schema.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import { type RawValue, readSome } from "../fields/read-field.ts";
import type { Multi } from "./multi.schema.ts";
import { NONE_AND_SOME, type QuestionForm } from "./question-form.ts";

export const multiForm: QuestionForm<Multi> = {
  read: (_, _fields, entries) => readTicked(entries),
  valueSchema: ({ options }) => optionsSchema(options),
  nameAt: () => "value",
};

function readTicked(entries: FormEntries): RawValue | typeof NONE_AND_SOME | undefined {
  const ticked = readSome(entries.getAll("value"));
  const isNone = entries.get("none") !== null;
  if (ticked !== undefined) return isNone ? NONE_AND_SOME : ticked;
  return isNone ? [] : undefined;
}
