// What the tests answer: mixed, and the same at every run. Each kind of answer comes up: every level, "don't know", and
// "not applicable" wherever the answers given so far allow it.

import type { QuestionSheet } from "../../../app/domain/branching/question-sheet.ts";
import type { FieldValue } from "../../../app/domain/fields/field-value.ts";
import type { Answer, AnswerValue, LikertVote } from "../../../app/domain/questions/answer.ts";
import type { FieldSheet } from "../../../app/domain/survey/field-sheet.ts";

/** `place` is the number of the question in the questionnaire and decides the answer. */
export function plannedAnswer(sheet: QuestionSheet, place: number): Answer {
  if (sheet.notApplicable === "allowed") return { state: "na", reason: "Compétence exercée par la région" };
  if (sheet.levels.length > 0 && place % 9 === 4) return { state: "dk" };
  return { state: "answered", value: plannedValue(sheet, place) };
}

function plannedValue({ question, fields, options }: QuestionSheet, place: number): AnswerValue {
  const level = (place * 2 + Math.floor(place / 5)) % 5;
  const known = fields.filter(isPlannable);
  switch (question.type) {
    case "ladder":
      return level;
    case "percent":
      return (question.bands[level]?.from ?? 0) + 2.5;
    case "multi":
      return question.options.slice(0, question.thresholds[level]?.min ?? 0);
    case "yesno":
      return question.options[place % question.options.length]?.id ?? "";
    case "likert":
      return [...Array<LikertVote>(6).fill(level), (level + 1) % 5, "dk"];
    case "value":
      return known.map((field) => plannedField(field, place))[0] ?? "";
    case "group":
      return recordOf(known, place);
    case "list":
      return [recordOf(known, place)];
    case "ranking":
      return options.slice(0, 3).map(({ id }) => id);
  }
}

/** Entries of another list have no option as long as nobody saved one. */
function isPlannable({ field, options }: FieldSheet): boolean {
  return options.length > 0 || (field.type !== "choice" && field.type !== "choices");
}

function recordOf(fields: readonly FieldSheet[], place: number): Record<string, FieldValue> {
  return Object.fromEntries(
    fields.map((sheet, index) => [sheet.field.id, plannedField(sheet, place + index)]),
  );
}

function plannedField({ field, options, label, fields }: FieldSheet, place: number): FieldValue {
  switch (field.type) {
    case "text":
    case "long-text":
      return `${label} ${place}`.slice(0, field.max);
    case "number":
      return (field.min ?? 0) + place;
    case "year":
      return field.min + place;
    case "date":
      return "2026-03-31";
    case "month":
      return "2026-03";
    case "level":
      return place % field.levels;
    case "choice":
      return options[place % options.length]?.id ?? "";
    case "choices":
      return options.slice(0, 2).map(({ id }) => id);
    case "group":
      return recordOf(fields.filter(isPlannable), place);
    case "list":
      return [recordOf(fields.filter(isPlannable), place)];
  }
}
