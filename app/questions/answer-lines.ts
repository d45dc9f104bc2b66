// An answer as a reader sees it: one line, or one for each of its parts.

import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FieldRecord, FieldValue } from "../domain/fields/field-value.ts";
import type { Answer, LikertVote } from "../domain/questions/answer.ts";
import type { QuestionOf, QuestionTypeName } from "../domain/questions/question-types.ts";
import type { Words } from "../i18n/words.ts";
import { fieldText, levelText, recordText } from "./field-text.ts";

export interface AnswerLine {
  /** Null when the question itself says what it is. */
  readonly label: string | null;
  readonly text: string;
}

/** Empty only for a question without answer. */
export function answerLines(sheet: QuestionSheet, answer: Answer, words: Words): readonly AnswerLine[] {
  switch (answer.state) {
    case "unanswered":
      return [];
    case "dk":
      return plain(words.t("questions.dontKnow"));
    case "na":
      return plain(words.t("questions.lines.notApplicable", { reason: answer.reason }));
    case "answered":
      return valueLines({ sheet, value: answer.value, words }, sheet.question);
  }
}

/** What is told of one answer, beside its question. */
interface Said {
  readonly sheet: QuestionSheet;
  readonly value: unknown;
  readonly words: Words;
}
type Lines<Asked> = (said: Said, question: Asked) => readonly AnswerLine[];

const LINES: { readonly [Name in QuestionTypeName]: Lines<QuestionOf<Name>> } = {
  ladder: ({ sheet, value, words }) =>
    plain(levelText(String(value), labelIn(sheet.levels, String(value)), words)),
  percent: ({ value, words }) => plain(percentText(Number(value), words)),
  yesno: ({ sheet, value }) => plain(labelIn(sheet.options, String(value))),
  multi: tickedLines,
  likert: voteLines,
  ranking: rankedLines,
  value: ({ sheet, value, words }) =>
    sheet.fields.map((field) => ({ label: null, text: fieldText(field, value as FieldValue, words) })),
  group: recordLines,
  list: entryLines,
};

function valueLines<Name extends QuestionTypeName>(
  said: Said,
  question: QuestionOf<Name>,
): readonly AnswerLine[] {
  return LINES[question.type](said, question);
}

/** With the decimals that were typed: the figure is kept, only its band counts. */
function percentText(value: number, { percent }: Words): string {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return percent(value / 100, { decimals });
}

function plain(text: string): readonly AnswerLine[] {
  return [{ label: null, text }];
}

function labelIn(options: QuestionSheet["options"], id: string): string {
  return options.find((option) => option.id === id)?.label ?? id;
}

function tickedLines({ sheet, value, words: { t, list } }: Said): readonly AnswerLine[] {
  const ids = value as readonly string[];
  return plain(ids.length === 0 ? t("questions.none") : list(ids.map((id) => labelIn(sheet.options, id))));
}

/** Answers that nobody gave are left out. */
function voteLines(
  { sheet, value, words: { t, number } }: Said,
  { options }: QuestionOf<"likert">,
): readonly AnswerLine[] {
  const votes = value as readonly LikertVote[];
  const answers = options.map(({ id, level }) => ({
    vote: level as LikertVote,
    label: labelIn(sheet.options, id),
  }));
  return [...answers, { vote: "dk" as const, label: t("questions.dontKnow") }]
    .map(({ vote, label }) => ({ label, count: votes.filter((one) => one === vote).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ label, text: number(count) }));
}

function rankedLines(
  { sheet, value, words: { t } }: Said,
  question: QuestionOf<"ranking">,
): readonly AnswerLine[] {
  const { ranked, other } = value as FieldRecord;
  return (ranked as readonly string[]).map((id, place) => ({
    label: t("questions.rank", { rank: place + 1 }),
    text: id === question.other?.option && other !== undefined ? String(other) : labelIn(sheet.options, id),
  }));
}

function recordLines({ sheet, value, words }: Said): readonly AnswerLine[] {
  const record = value as FieldRecord;
  return sheet.fields.flatMap((field) => {
    const held = record[field.field.id];
    return held === undefined ? [] : [{ label: field.label, text: fieldText(field, held, words) }];
  });
}

function entryLines({ sheet, value, words }: Said, { title }: QuestionOf<"list">): readonly AnswerLine[] {
  const others = sheet.fields.filter(({ field }) => field.id !== title);
  return (value as readonly FieldRecord[]).map((entry, place) => ({
    label: String(entry[title] ?? words.t("questions.lines.untitled", { number: place + 1 })),
    text: recordText(others, entry, words),
  }));
}
