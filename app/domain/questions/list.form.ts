// `entry.N.<field>`, `entry.N.id` and `entry.N.remove`.
import { z } from "zod/mini";
import { expected, ONLY_KNOWN_FIELDS } from "../fields/answer-messages.ts";
import type { Field } from "../fields/field.schema.ts";
import { listSchema, recordShape } from "../fields/field-value-schema.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import {
  isBlank,
  type RawValue,
  readFields,
  readText,
  rowNumbers,
  withoutBlankEnd,
} from "../fields/read-field.ts";
import { ENTRY_ID } from "./entry-id.ts";
import { hash } from "./hash.ts";
import type { List } from "./list.schema.ts";
import { nameInside } from "./name-inside.ts";
import type { QuestionForm, ValueContext } from "./question-form.ts";

export const listForm: QuestionForm<List> = {
  read: readEntries,
  valueSchema: (question, context) => listSchema(entrySchema(context), question, context),
  nameAt: (_, path) => nameInside("entry", path),
};

function readEntries(
  { max, title }: List,
  fields: readonly Field[],
  entries: FormEntries,
): RawValue | undefined {
  const form = entries.get("form") ?? "";
  const used = new Set(rowNumbers(max).map((row) => readText(entries.get(`entry.${row}.id`))));
  const rows = rowNumbers(max).map((row) => {
    const name = `entry.${row}`;
    if (entries.get(`${name}.remove`) !== null) return null;
    const record = readFields(fields, name, entries);
    if (isBlank(record)) return null;
    return {
      id:
        readText(entries.get(`${name}.id`)) ??
        newEntryId(form === "" ? String(record[title] ?? "") : `${form}/${row}`, used),
      ...record,
    };
  });
  const kept = withoutBlankEnd(rows);
  return kept.length > 0 ? kept : undefined;
}

/**
 * Made from the form and the row, so that sending a form twice makes one entry, which stays the same while its title is
 * still being written; from the title where a form was made by hand and names itself by nothing.
 */
function newEntryId(seed: string, used: Set<string | undefined>): string {
  const base = `e-${hash(seed)}`;
  let id = base;
  for (let copy = 2; used.has(id); copy += 1) id = `${base}-${copy}`;
  used.add(id);
  return id;
}

/** An entry keeps its id for life: other answers point at it. */
function entrySchema(context: ValueContext): z.ZodMiniType<unknown> {
  const id = z.string(expected("errors.unknownField")).check(z.regex(ENTRY_ID));
  return z.strictObject({ id, ...recordShape(context.fields, context) }, ONLY_KNOWN_FIELDS);
}
