// `answer` is a radio button: the id of an option, or "dk" or "na" among them.
import { optionSchema } from "../fields/choice-schema.ts";
import { readText } from "../fields/read-field.ts";
import type { QuestionForm } from "./question-form.ts";
import { unlessUnknown } from "./unless-unknown.ts";
import type { YesNo } from "./yesno.schema.ts";

export const yesnoForm: QuestionForm<YesNo> = {
  read: (_, _fields, entries) => unlessUnknown(readText(entries.get("answer"))),
  valueSchema: ({ options }) => optionSchema(options.map(({ id }) => id)),
  nameAt: () => "answer",
};
