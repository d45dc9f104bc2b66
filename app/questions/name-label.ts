// What a person calls the field that a name stands for, so that a summary of errors tells them apart.

import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";

const ENTRY = /^entry\.(?<row>\d+)\.(?<path>.+)$/;
const FIELD = /^field\.(?<path>.+)$/;
const ROW = /^\d+\./;

/** "2. Thème"; null where the question itself says enough. */
export function nameLabel({ question, fields }: QuestionSheet, name: string): string | null {
  const { row, path } = ENTRY.exec(name)?.groups ?? FIELD.exec(name)?.groups ?? {};
  if (path === undefined || question.type === "value") return null;
  const label = labelAt(fields, path);
  return row === undefined || label === null ? label : `${Number(row) + 1}. ${label}`;
}

/** Ids may hold dots, so a path is followed by the fields there are, not cut at its dots. */
function labelAt(fields: readonly FieldSheet[], path: string): string | null {
  const found = fields.find(({ field }) => path === field.id || path.startsWith(`${field.id}.`));
  if (found === undefined) return null;
  const rest = path.slice(found.field.id.length + 1).replace(ROW, "");
  return labelAt(found.fields, rest) ?? found.label;
}
