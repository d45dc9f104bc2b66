// Does a stored value fit its field? The rules of `fieldValueSchema`, as a yes or no: no message, nothing built, so that
// a whole questionnaire is checked in a fraction of a millisecond. A test holds both to the same verdicts.

import { cleanText, isLongerThan } from "./clean-text.ts";
import type { Field, FollowUp } from "./field.schema.ts";
import type { NumberRange } from "./number-schema.ts";
import type { OptionLists } from "./option-lists.types.ts";
import { isDay, isMonth } from "./real-dates.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Options that the definition does not write down, by path of their field; asked for only when one is met. */
export type OptionsOf = () => OptionLists;

/** `path` names the field inside its question, such as "partners.role". */
export function fitsField(field: Field, value: unknown, { path, options }: FieldPlace): boolean {
  switch (field.type) {
    case "text":
    case "long-text":
      return fitsText(value, field.max);
    case "number":
      return fitsNumber(value, field);
    case "year":
      return fitsNumber(value, { min: field.min, max: field.max, integer: true });
    case "date":
      return isDay(value);
    case "month":
      return isMonth(value);
    case "level":
      return (
        fitsNumber(value, { min: 0, max: field.levels - 1, integer: true }) ||
        (field.dontKnow === true && value === "dk")
      );
    case "choice":
      return fitsChoice(field, value, optionIds(field, { path, options }));
    case "choices":
      return fitsChoices(value, optionIds(field, { path, options }), field.exclusive);
    case "group":
      return fitsRecord(field.fields, value, { path, options });
    case "list":
      return fitsList(field, value, (row) => fitsRecord(field.fields, row, { path, options }));
  }
}

export interface FieldPlace {
  readonly path: string;
  readonly options: OptionsOf;
}

/** Cleaning makes a text at most three times as long (NFC), so a short one needs none to be short enough. */
export function fitsText(value: unknown, max: number): boolean {
  return typeof value === "string" && (3 * value.length <= max || !isLongerThan(cleanText(value), max));
}

export function fitsNumber(
  value: unknown,
  { min = -1e15, max = 1e15, integer = false }: NumberRange,
): boolean {
  return typeof value === "number" && value >= min && value <= max && (!integer || Number.isInteger(value));
}

/** Every key is a field; what is required is there. `path` is empty for the fields of the question itself. */
export function fitsRecord(fields: readonly Field[], value: unknown, { path, options }: FieldPlace): boolean {
  if (!isRecord(value)) return false;
  const knownKeys = Object.keys(value).every((key) => fields.some(({ id }) => id === key));
  return (
    knownKeys &&
    fields.every((field) =>
      fitsPart(field, value[field.id], { path: path === "" ? field.id : `${path}.${field.id}`, options }),
    )
  );
}

/** Rows that are null were left blank on the page, and are not kept. */
export function fitsList(
  { min, max }: { readonly min: number; readonly max: number },
  value: unknown,
  fitsRow: (row: unknown) => boolean,
): boolean {
  if (!Array.isArray(value)) return false;
  const rows = value.filter((row) => row !== null);
  return rows.length >= min && rows.length <= max && rows.every(fitsRow);
}

export function fitsChoices(value: unknown, options: readonly string[], exclusive?: string): boolean {
  if (!Array.isArray(value) || !value.every((id) => options.includes(id))) return false;
  return exclusive === undefined || !value.includes(exclusive) || value.every((id) => id === exclusive);
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fitsPart(field: Field, value: unknown, place: FieldPlace): boolean {
  if (value === undefined) return field.required !== true;
  if (!fitsField(field, value, place)) return false;
  return field.required !== true || !isEmpty(value);
}

/** Blank only once cleaned counts as blank: a text of spaces says nothing. */
export function isEmpty(value: unknown): boolean {
  return typeof value === "string" ? cleanText(value) === "" : Array.isArray(value) && value.length === 0;
}

function fitsChoice({ followUp }: Choice, value: unknown, options: readonly string[]): boolean {
  if (followUp === undefined) return isOption(value, options);
  if (!isRecord(value) || !isOption(value["choice"], options)) return false;
  const { choice, more, ...others } = value;
  const isMissing = more === undefined || isEmpty(more);
  if (choice === followUp.option && followUp.field.required === true && isMissing) return false;
  return Object.keys(others).length === 0 && (more === undefined || fitsFollowUp(followUp, more));
}

type Choice = Extract<Field, { type: "choice" }>;

function fitsFollowUp({ field }: FollowUp, more: unknown): boolean {
  return field.type === "text" ? fitsText(more, field.max) : fitsNumber(more, field);
}

function isOption(value: unknown, options: readonly string[]): boolean {
  return options.some((id) => id === value);
}

function optionIds(
  field: Extract<Field, { type: "choice" | "choices" }>,
  { path, options }: FieldPlace,
): readonly string[] {
  return Array.isArray(field.options) ? field.options : (options()[path] ?? []);
}
