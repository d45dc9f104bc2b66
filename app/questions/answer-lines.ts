// An answer as a reader sees it: one line, or one for each of its parts.
import type { Answer, FieldRecord, FieldValue, LikertVote } from "../domain/answers/answer.ts";
import type { QuestionSheet } from "../domain/survey/question-sheet.ts";
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
      return valueLines(sheet, answer.value, words);
  }
}

function valueLines(sheet: QuestionSheet, value: unknown, words: Words): readonly AnswerLine[] {
  const { question } = sheet;
  switch (question.type) {
    case "ladder":
      return plain(levelText(String(value), labelIn(sheet.levels, String(value)), words));
    case "percent":
      return plain(percentText(Number(value), words));
    case "yesno":
      return plain(labelIn(sheet.options, String(value)));
    case "multi":
      return plain(tickedText(sheet, value as readonly string[], words));
    case "likert":
      return voteLines(sheet, value as readonly LikertVote[], words);
    case "ranking":
      return rankedLines(sheet, value as FieldRecord, words);
    case "value":
      return sheet.fields.map((field) => ({
        label: null,
        text: fieldText(field, value as FieldValue, words),
      }));
    case "group":
      return recordLines(sheet, value as FieldRecord, words);
    case "list":
      return entryLines(sheet, value as readonly FieldRecord[], words);
  }
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

function tickedText(sheet: QuestionSheet, ids: readonly string[], { t, list }: Words): string {
  return ids.length === 0 ? t("questions.none") : list(ids.map((id) => labelIn(sheet.options, id)));
}

/** Answers that nobody gave are left out. */
function voteLines(
  sheet: QuestionSheet,
  votes: readonly LikertVote[],
  { t, number }: Words,
): readonly AnswerLine[] {
  if (sheet.question.type !== "likert") return [];
  const answers = sheet.question.options.map(({ id, level }) => ({
    vote: level as LikertVote,
    label: labelIn(sheet.options, id),
  }));
  return [...answers, { vote: "dk" as const, label: t("questions.dontKnow") }]
    .map(({ vote, label }) => ({ label, count: votes.filter((one) => one === vote).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ label, text: number(count) }));
}

function rankedLines(
  sheet: QuestionSheet,
  { ranked, other }: FieldRecord,
  { t }: Words,
): readonly AnswerLine[] {
  const otherOption = sheet.question.type === "ranking" ? sheet.question.other?.option : undefined;
  return (ranked as readonly string[]).map((id, place) => ({
    label: t("questions.rank", { rank: place + 1 }),
    text: id === otherOption && other !== undefined ? String(other) : labelIn(sheet.options, id),
  }));
}

function recordLines(sheet: QuestionSheet, record: FieldRecord, words: Words): readonly AnswerLine[] {
  return sheet.fields.flatMap((field) => {
    const value = record[field.field.id];
    return value === undefined ? [] : [{ label: field.label, text: fieldText(field, value, words) }];
  });
}

function entryLines(
  { question, fields }: QuestionSheet,
  entries: readonly FieldRecord[],
  words: Words,
): readonly AnswerLine[] {
  const title = question.type === "list" ? question.title : "";
  const others = fields.filter(({ field }) => field.id !== title);
  return entries.map((entry) => ({
    label: String(entry[title] ?? entry["id"]),
    text: recordText(others, entry, words),
  }));
}
