// Fills the controls of a field with its value: the inverse of `readField`.
import type { Field } from "./field.schema.ts";
import type { FieldRecord, FieldValue } from "./field-value.ts";
import type { FormValues } from "./form-entries.ts";

export function recordFormValues(fields: readonly Field[], name: string, record: FieldRecord): FormValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    const value = record[field.id];
    if (value !== undefined) Object.assign(values, fieldFormValues(field, `${name}.${field.id}`, value));
  }
  return values;
}

export function fieldFormValues(field: Field, name: string, value: FieldValue): FormValues {
  switch (field.type) {
    case "list": {
      const rows = value as readonly FieldRecord[];
      return Object.assign(
        {},
        ...rows.map((row, number) => recordFormValues(field.fields, `${name}.${number}`, row)),
      );
    }
    case "group":
      return recordFormValues(field.fields, name, value as FieldRecord);
    case "choices":
      return { [name]: value as readonly string[] };
    case "choice":
      return typeof value === "string" ? { [name]: value } : followUpValues(name, value as FieldRecord);
    case "text":
    case "long-text":
    case "number":
    case "date":
    case "month":
    case "year":
    case "level":
      return { [name]: String(value) };
  }
}

function followUpValues(name: string, { choice, more }: FieldRecord): FormValues {
  const values = { [name]: String(choice) };
  return more === undefined ? values : { ...values, [`${name}.more`]: String(more) };
}
