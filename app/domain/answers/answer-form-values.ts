// Fills a form with a content: the inverse of `readAnswerForm`. Reading a form filled this way gives the content back.
import type { Field } from "../survey/field.schema.ts";
import type { Question } from "../survey/question.schema.ts";
import type { AnswerValue, FieldRecord, FieldValue, LikertVote } from "./answer.ts";
import type { AnswerContent } from "./answer-content.ts";
import type { FormValues } from "./form-rows.ts";
import { countsOf } from "./vote-counts.ts";

type Values = Record<string, string | readonly string[]>;

export function answerFormValues(
  question: Question,
  fields: readonly Field[],
  content: AnswerContent,
): FormValues {
  const values: Values = { publicText: content.publicText, workingNote: content.workingNote };
  if (content.confidence !== null) values["confidence"] = content.confidence;
  for (const [row, { title, url, date }] of content.evidence.entries()) {
    values[`evidence.${row}.title`] = title;
    values[`evidence.${row}.url`] = url;
    if (date !== undefined) values[`evidence.${row}.date`] = date;
  }
  return { ...values, ...answerValues(question, fields, content.answer) };
}

function answerValues(
  question: Question,
  fields: readonly Field[],
  answer: AnswerContent["answer"],
): FormValues {
  switch (answer.state) {
    case "unanswered":
      return {};
    case "dk":
      return { answer: "dk" };
    case "na":
      return { answer: "na", reason: answer.reason };
    case "answered":
      return valueValues(question, fields, answer.value);
  }
}

function valueValues(question: Question, fields: readonly Field[], value: AnswerValue): FormValues {
  switch (question.type) {
    case "ladder":
    case "yesno":
      return { answer: String(value) };
    case "percent":
      return { value: String(value) };
    case "multi":
      return tickedValues(value as readonly string[]);
    case "likert":
      return voteValues(value as readonly LikertVote[]);
    case "value":
      return fieldValues(question.field, `field.${question.field.id}`, value as FieldValue);
    case "group":
      return recordValues(fields, "field", value as FieldRecord);
    case "list":
      return entryValues(fields, value as readonly FieldRecord[]);
    case "ranking":
      return rankingValues(value as FieldRecord);
  }
}

function tickedValues(ids: readonly string[]): FormValues {
  return ids.length === 0 ? { none: "on" } : { value: ids };
}

function voteValues(votes: readonly LikertVote[]): FormValues {
  const counts = Object.entries(countsOf(votes) as Record<string, number>);
  return Object.fromEntries(counts.map(([vote, count]) => [`count.${vote}`, String(count)]));
}

function rankingValues(value: FieldRecord): FormValues {
  const ranked = (value["ranked"] ?? []) as readonly string[];
  const values: Values = Object.fromEntries(ranked.map((id, place) => [`rank.${place + 1}`, id]));
  return value["other"] === undefined ? values : { ...values, other: String(value["other"]) };
}

function entryValues(fields: readonly Field[], entries: readonly FieldRecord[]): FormValues {
  const values: Values = {};
  for (const [row, entry] of entries.entries()) {
    values[`entry.${row}.id`] = String(entry["id"]);
    Object.assign(values, recordValues(fields, `entry.${row}`, entry));
  }
  return values;
}

function recordValues(fields: readonly Field[], name: string, record: FieldRecord): FormValues {
  const values: Values = {};
  for (const field of fields) {
    const value = record[field.id];
    if (value !== undefined) Object.assign(values, fieldValues(field, `${name}.${field.id}`, value));
  }
  return values;
}

function fieldValues(field: Field, name: string, value: FieldValue): FormValues {
  switch (field.type) {
    case "list": {
      const rows = value as readonly FieldRecord[];
      return Object.assign(
        {},
        ...rows.map((row, number) => recordValues(field.fields, `${name}.${number}`, row)),
      );
    }
    case "group":
      return recordValues(field.fields, name, value as FieldRecord);
    case "choices":
      return { [name]: value as readonly string[] };
    case "choice":
      return typeof value === "string" ? { [name]: value } : followUpValues(name, value as FieldRecord);
    default:
      return { [name]: String(value) };
  }
}

function followUpValues(name: string, { choice, more }: FieldRecord): FormValues {
  const values: Values = { [name]: String(choice) };
  return more === undefined ? values : { ...values, [`${name}.more`]: String(more) };
}
