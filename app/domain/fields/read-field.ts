// Reads fields out of a posted form. What cannot be read stays as it was typed, for the schema to say what is wrong;
// what was left blank is left out. Names: `field.amount`, `field.partners.0.role`, `field.team` and `field.team.more`.

import { cleanText } from "./clean-text.ts";
import type { Field } from "./field.schema.ts";
import type { FormEntries } from "./form-entries.ts";
import { isAmbiguousNumber, parseNumber } from "./parse-number.ts";

/** As typed: a number that is no number is still a text, a row left blank or removed is null. */
export type RawValue = string | number | readonly string[] | RawRecord | readonly (RawRecord | null)[];
export interface RawRecord {
  readonly [fieldId: string]: RawValue;
}

/** Empty when every field was left blank. */
export function readFields(fields: readonly Field[], name: string, entries: FormEntries): RawRecord {
  const record: Record<string, RawValue> = {};
  for (const field of fields) {
    const value = readField(field, `${name}.${field.id}`, entries);
    if (value !== undefined) record[field.id] = value;
  }
  return record;
}

export function isBlank(record: RawRecord): boolean {
  return Object.keys(record).length === 0;
}

export function readField(field: Field, name: string, entries: FormEntries): RawValue | undefined {
  switch (field.type) {
    case "number":
    case "year":
      return readNumber(entries.get(name));
    case "level":
      return readLevel(entries.get(name));
    case "choice":
      return readChoice(field, name, entries);
    case "choices":
      return readSome(entries.getAll(name));
    case "group":
      return unlessBlank(readFields(field.fields, name, entries));
    case "list":
      return readRows(field, name, entries);
    case "text":
    case "long-text":
    case "date":
    case "month":
      return readText(entries.get(name));
  }
}

export function readText(raw: string | null): string | undefined {
  return cleanText(raw ?? "") || undefined;
}

/** A text that could be two numbers is left for the schema to refuse. */
export function readNumber(raw: string | null): string | number | undefined {
  const text = readText(raw);
  if (text === undefined || isAmbiguousNumber(text)) return text;
  return parseNumber(text) ?? text;
}

export function readLevel(raw: string | null): string | number | undefined {
  const text = readText(raw);
  return text !== undefined && /^\d$/.test(text) ? Number(text) : text;
}

export function readSome(raw: readonly string[]): readonly string[] | undefined {
  const ids = raw.filter((id) => id !== "");
  return ids.length > 0 ? ids : undefined;
}

/** Rows keep their numbers, so that a message finds its row; one row more than allowed is read, to be refused. */
export function rowNumbers(max: number): readonly number[] {
  return Array.from({ length: max + 1 }, (_, row) => row);
}

export function withoutBlankEnd<Row>(rows: readonly (Row | null)[]): readonly (Row | null)[] {
  return rows.slice(0, 1 + rows.findLastIndex((row) => row !== null));
}

function readChoice(
  field: Extract<Field, { type: "choice" }>,
  name: string,
  entries: FormEntries,
): RawValue | undefined {
  const choice = readText(entries.get(name));
  if (!field.followUp) return choice;
  const raw = entries.get(`${name}.more`);
  const more = field.followUp.field.type === "number" ? readNumber(raw) : readText(raw);
  if (choice === undefined) return undefined;
  return more === undefined ? { choice } : { choice, more };
}

function readRows(
  field: Extract<Field, { type: "list" }>,
  name: string,
  entries: FormEntries,
): RawValue | undefined {
  const rows = rowNumbers(field.max).map((row) => {
    if (entries.get(`${name}.${row}.remove`) !== null) return null;
    return unlessBlank(readFields(field.fields, `${name}.${row}`, entries)) ?? null;
  });
  const kept = withoutBlankEnd(rows);
  return kept.length > 0 ? kept : undefined;
}

export function unlessBlank(record: RawRecord): RawRecord | undefined {
  return isBlank(record) ? undefined : record;
}
