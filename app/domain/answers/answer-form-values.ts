// Fills a form with a content: the inverse of `readAnswerForm`. Reading a form filled this way gives the content back.

import type { Field } from "../fields/field.schema.ts";
import { fieldFormValues, recordFormValues } from "../fields/field-form-values.ts";
import type { FieldRecord, FieldValue } from "../fields/field-value.ts";
import type { FormValues } from "../fields/form-entries.ts";
import type { AnswerValue, LikertVote } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import type { QuestionOf, QuestionTypeName } from "../questions/question-types.ts";
import { countsOf } from "../questions/vote-counts.ts";
import type { AnswerContent } from "./answer-content.ts";

export function answerFormValues(
  question: Question,
  fields: readonly Field[],
  content: AnswerContent,
): FormValues {
  const values: Record<string, string | readonly string[]> = {
    publicText: content.publicText,
    workingNote: content.workingNote,
  };
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
      return valueValues(question, answer.value, fields);
  }
}

type Filled<Asked> = (question: Asked, value: AnswerValue, fields: readonly Field[]) => FormValues;

/**
 * By type, the inverse of the `read` of its form. Not one of its functions, since a page that shows a conflict fills
 * forms before anybody touched a field, and fetches no validation until then.
 */
const FILLED: { readonly [Name in QuestionTypeName]: Filled<QuestionOf<Name>> } = {
  ladder: (_, level) => ({ answer: String(level) }),
  yesno: (_, option) => ({ answer: String(option) }),
  percent: (_, share) => ({ value: String(share) }),
  multi: (_, ids) => tickedValues(ids as readonly string[]),
  likert: (_, votes) => voteValues(votes as readonly LikertVote[]),
  value: ({ field }, value) => fieldFormValues(field, `field.${field.id}`, value as FieldValue),
  group: (_, record, fields) => recordFormValues(fields, "field", record as FieldRecord),
  list: (_, entries, fields) => entryValues(fields, entries as readonly FieldRecord[]),
  ranking: (_, ranking) => rankingValues(ranking as FieldRecord),
};

function valueValues<Name extends QuestionTypeName>(
  question: QuestionOf<Name>,
  value: AnswerValue,
  fields: readonly Field[],
): FormValues {
  return FILLED[question.type](question, value, fields);
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
  const values = Object.fromEntries(ranked.map((id, place) => [`rank.${place + 1}`, id]));
  return value["other"] === undefined ? values : { ...values, other: String(value["other"]) };
}

function entryValues(fields: readonly Field[], entries: readonly FieldRecord[]): FormValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const [row, entry] of entries.entries()) {
    values[`entry.${row}.id`] = String(entry["id"]);
    Object.assign(values, recordFormValues(fields, `entry.${row}`, entry));
  }
  return values;
}
