// The longest answer that a question takes: every text filled to its limit with signs that need the most bytes on their
// way, every list with all its rows, every box ticked.
import type { AnswerContent } from "../../app/domain/answers/answer-content.ts";
import { optionLists } from "../../app/domain/answers/option-lists.ts";
import type { Field } from "../../app/domain/fields/field.schema.ts";
import type { FieldRecord, FieldValue } from "../../app/domain/fields/field-value.ts";
import type { OptionLists } from "../../app/domain/fields/option-lists.types.ts";
import type { Answers, AnswerValue } from "../../app/domain/questions/answer.ts";
import type { Question } from "../../app/domain/questions/question.schema.ts";
import { fieldsOf } from "../../app/domain/survey/fields-of.ts";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";

/** Four bytes in UTF-8, twelve in a form. */
const WIDEST = "🏛";
const ENTRY_ID_MAX = 40;
const LINK = "https://example.org/?a=";

export interface LargestFacts {
  readonly answers: Answers;
  readonly communes: readonly string[];
}

export function largestContent(model: SurveyModel, question: Question, facts: LargestFacts): AnswerContent {
  const filler: Filler = {
    fields: fieldsOf(model, question),
    options: optionLists(model, question, facts),
  };
  return {
    answer: { state: "answered", value: largestValue(question, filler) },
    confidence: "estimate",
    publicText: WIDEST.repeat(1_000),
    workingNote: WIDEST.repeat(2_000),
    evidence: Array.from({ length: 5 }, (_, row) => ({
      title: WIDEST.repeat(120),
      // Signs that stand in an address as they are, and take three bytes in a form.
      url: `${LINK}${row}${"/".repeat(2_000 - LINK.length - 1)}`,
      date: "2026-12-31",
    })),
  };
}

interface Filler {
  readonly fields: readonly Field[];
  readonly options: OptionLists;
}

function largestValue(question: Question, { fields, options }: Filler): AnswerValue {
  switch (question.type) {
    case "ladder":
      return 4;
    case "percent":
      return 99.123456789;
    case "multi":
      return question.options;
    case "yesno":
      return longest(question.options.map(({ id }) => id));
    case "likert":
      return [0, 1, 2, 3, 4, "dk"].flatMap((vote) =>
        Array.from({ length: 1_000 }, () => vote as number | "dk"),
      );
    case "value":
      return fieldValueOf(question.field, question.field.id, options);
    case "group":
      return recordOf(fields, "", options);
    case "list":
      return Array.from({ length: question.max }, (_, row) => ({
        id: `e-${row}`.padEnd(ENTRY_ID_MAX, "x"),
        ...recordOf(fields, "", options),
      }));
    case "ranking":
      return rankingOf(question);
  }
}

function rankingOf({ options, max, other }: Extract<Question, { type: "ranking" }>): FieldRecord {
  const others = options.filter((id) => id !== other?.option);
  if (other === undefined) return { ranked: options.slice(0, max) };
  return { ranked: [other.option, ...others].slice(0, max), other: WIDEST.repeat(other.max) };
}

function recordOf(fields: readonly Field[], parent: string, options: OptionLists): FieldRecord {
  const pathOf = (id: string) => (parent === "" ? id : `${parent}.${id}`);
  return Object.fromEntries(
    fields.map((field) => [field.id, fieldValueOf(field, pathOf(field.id), options)]),
  );
}

function fieldValueOf(field: Field, path: string, options: OptionLists): FieldValue {
  switch (field.type) {
    case "text":
    case "long-text":
      return WIDEST.repeat(field.max);
    case "number":
      return field.max ?? 123_456_789_012_345;
    case "date":
      return "2026-12-31";
    case "month":
      return "2026-12";
    case "year":
      return field.max;
    case "level":
      return field.levels - 1;
    case "choice":
      return choiceOf(field, idsOf(field, path, options));
    case "choices":
      return idsOf(field, path, options).filter((id) => id !== field.exclusive);
    case "group":
      return recordOf(field.fields, path, options);
    case "list":
      return Array.from({ length: field.max }, () => recordOf(field.fields, path, options));
  }
}

function choiceOf({ followUp }: Extract<Field, { type: "choice" }>, ids: readonly string[]): FieldValue {
  if (followUp === undefined) return longest(ids);
  const { option, field } = followUp;
  return {
    choice: option,
    more: field.type === "text" ? WIDEST.repeat(field.max) : (field.max ?? 123_456_789_012_345),
  };
}

function idsOf(field: Extract<Field, { type: "choice" | "choices" }>, path: string, options: OptionLists) {
  return Array.isArray(field.options) ? field.options : (options[path] ?? []);
}

function longest(ids: readonly string[]): string {
  return ids.reduce((best, id) => (id.length > best.length ? id : best), "");
}
