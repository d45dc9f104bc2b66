// Several fields that make one answer, such as a brake with its intensity.

import { fitsRecord } from "../fields/fits-field.ts";
import { FILLED } from "./answer-kind.ts";
import { SOUND } from "./flaw.ts";
import type { Group } from "./group.schema.ts";
import { ownFields } from "./own-fields.ts";
import type { QuestionType } from "./question-type.ts";

export const group = {
  flaws: () => SOUND,
  answerKind: () => FILLED,
  options: () => [],
  ownFields,
  fieldOptions: ({ options }) => options ?? {},
  fits: (_, value, { fields, options }) => fitsRecord(fields(), value, { path: "", options }),
} satisfies QuestionType<Group>;
