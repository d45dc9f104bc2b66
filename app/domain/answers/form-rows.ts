// Rows of a form that may grow: evidence links, entries of a list, rows inside an entry. A row exists as soon as one of
// its names does, so that a page without script can be asked for one more and shown again with all that was typed.

import type { QuestionSheet } from "../branching/question-sheet.ts";
import type { FormValues } from "../fields/form-entries.ts";
import type { FieldSheet } from "../survey/field-sheet.ts";

export const EVIDENCE_MAX = 5;
const BLANK_EVIDENCE_ROWS = 2;
/** No list of a questionnaire is longer; a form made by hand may pretend so. */
const MOST_ROWS = 200;

/** One more than the highest row number used with this name; 0 when there is none, 200 at most. */
export function rowsOf(values: FormValues, name: string): number {
  const numbers = Object.keys(values)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number.parseInt(key.slice(name.length + 1), 10));
  return 1 + Math.max(-1, ...numbers.filter((number) => number < MOST_ROWS));
}

/** "entry.0", "entry.1"… for the rows that a form has, `max` of them at most. */
export function rowNames(values: FormValues, name: string, max: number): readonly string[] {
  return Array.from({ length: Math.min(max, rowsOf(values, name)) }, (_, row) => `${name}.${row}`);
}

/** The same form with at least so many rows of this name. The key that marks a blank row is never sent. */
export function withRows(values: FormValues, name: string, count: number): FormValues {
  return count <= rowsOf(values, name) ? values : { ...values, [`${name}.${count - 1}.`]: "" };
}

/** A saved answer as its form opens: two blank evidence rows, and one row in each list that has none. */
export function withBlankRows(sheet: QuestionSheet, values: FormValues): FormValues {
  const evidence = Math.min(EVIDENCE_MAX, rowsOf(values, "evidence") + BLANK_EVIDENCE_ROWS);
  const opened = sheet.question.type === "list" ? withRows(values, "entry", 1) : values;
  const grown = withRows(opened, "evidence", evidence);
  return growingLists(sheet, opened).reduce((form, name) => withRows(form, name, 1), grown);
}

function growingLists(sheet: QuestionSheet, values: FormValues): readonly string[] {
  const nested = sheet.fields.filter(isList).map(({ field }) => field.id);
  if (sheet.question.type !== "list") return nested.map((id) => `field.${id}`);
  const entries = Array.from({ length: rowsOf(values, "entry") }, (_, row) => `entry.${row}`);
  return entries.flatMap((entry) => nested.map((id) => `${entry}.${id}`));
}

function isList({ field }: FieldSheet): boolean {
  return field.type === "list";
}
