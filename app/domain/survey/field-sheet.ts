// A field made ready to be asked in one language: its structure, its words, and its options whatever their source.
// Levels are options too, numbered from "0". A text that the lint would miss shows as its id, never as an empty label.
import type { Field, OptionSource } from "../fields/field.schema.ts";
import type { FieldText } from "./texts.schema.ts";

export interface OptionWords {
  readonly id: string;
  readonly label: string;
}

export interface FieldSheet {
  readonly field: Field;
  readonly label: string;
  readonly help?: string | undefined;
  readonly unit?: string | undefined;
  /** Empty unless the field is a choice, several choices or a level. */
  readonly options: readonly OptionWords[];
  /** Label of the text or number that one option reveals. */
  readonly followUp?: string | undefined;
  /** Fields of a nested group or of an entry of a nested list. */
  readonly fields: readonly FieldSheet[];
}

export interface FieldWords {
  readonly units: Readonly<Record<string, string>>;
  /** Options that the definition does not write down: communes, levers, questions, entries of a list. */
  readonly optionsFrom: (source: OptionSource, fieldId: string) => readonly OptionWords[];
}

export function fieldSheets(
  fields: readonly Field[],
  texts: Readonly<Record<string, FieldText>>,
  words: FieldWords,
): readonly FieldSheet[] {
  const siblings = fields.map((field) => ({ id: field.id, label: texts[field.id]?.label ?? field.id }));
  const optionsFrom: FieldWords["optionsFrom"] = (source, fieldId) =>
    source.kind === "siblings"
      ? siblings.filter(({ id }) => id !== fieldId)
      : words.optionsFrom(source, fieldId);
  return fields.map((field) => fieldSheet(field, texts[field.id], { ...words, optionsFrom }));
}

function fieldSheet(field: Field, text: FieldText | undefined, words: FieldWords): FieldSheet {
  const nested = "fields" in field ? fieldSheets(field.fields, text?.fields ?? {}, words) : [];
  return {
    field,
    label: text?.label ?? field.id,
    help: text?.help,
    unit: "unit" in field && field.unit !== undefined ? (words.units[field.unit] ?? field.unit) : undefined,
    options: optionsOf(field, text, words),
    followUp: text?.followUp,
    fields: nested,
  };
}

function optionsOf(field: Field, text: FieldText | undefined, words: FieldWords): readonly OptionWords[] {
  if (field.type === "level") return labelled(levelIds(field.levels), text?.levels);
  if (field.type !== "choice" && field.type !== "choices") return [];
  if (Array.isArray(field.options)) return labelled(field.options, text?.options);
  return words.optionsFrom(field.options.source, field.id);
}

function levelIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, level) => String(level));
}

export function labelled(
  ids: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): readonly OptionWords[] {
  return ids.map((id) => ({ id, label: labels[id] ?? id }));
}
