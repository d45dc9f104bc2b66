// Entries of several fields each. An entry keeps its id for life: other answers point at it.

import type { Field } from "../fields/field.schema.ts";
import { fitsList, fitsRecord, isRecord, type OptionsOf } from "../fields/fits-field.ts";
import { FILLED } from "./answer-kind.ts";
import { ENTRY_ID } from "./entry-id.ts";
import { limitFlaws } from "./flaw.ts";
import type { List } from "./list.schema.ts";
import { ownFields } from "./own-fields.ts";
import type { QuestionType } from "./question-type.ts";

export const list = {
  flaws: limitFlaws,
  answerKind: () => FILLED,
  options: () => [],
  ownFields,
  fieldOptions: () => ({}),
  fits: (question, value, facts) => {
    const fields = facts.fields();
    return fitsList(question, value, (row) => fitsEntry(fields, row, facts.options));
  },
} satisfies QuestionType<List>;

function fitsEntry(fields: readonly Field[], row: unknown, options: OptionsOf): boolean {
  if (!isRecord(row)) return false;
  const { id, ...entry } = row;
  return typeof id === "string" && ENTRY_ID.test(id) && fitsRecord(fields, entry, { path: "", options });
}
