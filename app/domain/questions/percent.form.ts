import { numberSchema } from "../fields/number-schema.ts";
import { parseNumber } from "../fields/parse-number.ts";
import { type RawValue, readNumber, readText } from "../fields/read-field.ts";
import type { Percent } from "./percent.schema.ts";
import type { QuestionForm } from "./question-form.ts";

export const percentForm: QuestionForm<Percent> = {
  read: (_, _fields, entries) => readPercent(entries.get("value")),
  valueSchema: () => numberSchema({ min: 0, max: 100 }),
  nameAt: () => "value",
};

/** "12,5 %" is what many people type. No thousands in a percentage, so that a comma is always the decimal one. */
function readPercent(raw: string | null): RawValue | undefined {
  const text = readText(raw);
  if (text === undefined) return undefined;
  const share = text.endsWith("%") ? text.slice(0, -1) : text;
  return parseNumber(share) ?? readNumber(text);
}
