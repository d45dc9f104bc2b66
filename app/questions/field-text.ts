// The value of a field as a reader sees it: words of options rather than ids, numbers and dates of the language.
import type { Field } from "../domain/fields/field.schema.ts";
import type { FieldRecord, FieldValue } from "../domain/fields/field-value.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import type { Words } from "../i18n/words.ts";

/** An option that the questionnaire no longer offers shows as its id, never as nothing; an entry that was removed from its list has none to show. */
export function fieldText(sheet: FieldSheet, value: FieldValue, words: Words): string {
  const labelOf = (id: string) =>
    sheet.options.find((option) => option.id === id)?.label ?? unknownText(sheet.field, id, words);
  switch (sheet.field.type) {
    case "number":
      return [words.number(Number(value)), sheet.unit].filter((part) => part !== undefined).join("\u00a0");
    case "date":
      return words.date(new Date(`${String(value)}T12:00:00Z`));
    case "month":
      return monthText(String(value), words);
    case "level":
      return value === "dk"
        ? words.t("questions.dontKnow")
        : levelText(String(value), labelOf(String(value)), words);
    case "choice":
      return typeof value === "string" ? labelOf(value) : followUpText(value as FieldRecord, labelOf);
    case "choices":
      return words.list((value as readonly string[]).map(labelOf));
    case "group":
      return recordText(sheet.fields, value as FieldRecord, words);
    case "list":
      return (value as readonly FieldRecord[]).map((row) => recordText(sheet.fields, row, words)).join(" / ");
    case "text":
    case "long-text":
    case "year":
      return String(value);
  }
}

function unknownText(field: Field, id: string, { t }: Words): string {
  return pointsAtEntries(field) ? t("questions.lines.entryGone") : id;
}

function pointsAtEntries(field: Field): boolean {
  if (field.type !== "choice" && field.type !== "choices") return false;
  return !Array.isArray(field.options) && field.options.source.kind === "entries";
}

/** "Thème : Données ; Étape : Essai". Fields left empty are left out. */
export function recordText(sheets: readonly FieldSheet[], record: FieldRecord, words: Words): string {
  return sheets
    .flatMap((sheet) => {
      const value = record[sheet.field.id];
      return value === undefined
        ? []
        : [words.t("questions.lines.pair", { label: sheet.label, text: fieldText(sheet, value, words) })];
    })
    .join(words.t("questions.lines.separator"));
}

export function levelText(level: string, label: string, { t }: Words): string {
  return t("questions.lines.level", { level, label });
}

function followUpText({ choice, more }: FieldRecord, labelOf: (id: string) => string): string {
  const label = labelOf(String(choice));
  return more === undefined ? label : `${label} (${String(more)})`;
}

/** "mars 2024". */
function monthText(month: string, { locale }: Words): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}
