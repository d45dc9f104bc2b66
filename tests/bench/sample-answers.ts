// Sixteen filled questionnaires for the engines: complete and partial, with "don't know" and "not applicable", one in four
// with an answer that must be refused. Made by a counter, never by chance: the same on every run.

import { optionLists } from "../../app/domain/answers/option-lists.ts";
import { journey, pathAnswers } from "../../app/domain/branching/journey.ts";
import { mayBeNotApplicable } from "../../app/domain/branching/not-applicable.ts";
import type { Field } from "../../app/domain/fields/field.schema.ts";
import type { FieldRecord, FieldValue } from "../../app/domain/fields/field-value.ts";
import type { Answer, Answers, AnswerValue } from "../../app/domain/questions/answer.ts";
import type { Question } from "../../app/domain/questions/question.schema.ts";
import { fieldsOf } from "../../app/domain/survey/fields-of.ts";
import { isIndicator, type SurveyModel } from "../../app/domain/survey/survey-model.ts";

const SETS = 16;

/** A number from 0 to one less than `below`. */
type Pick = (below: number) => number;

/** What the value of a field is made from: its options by path, and the counter. */
interface Source {
  readonly pick: Pick;
  readonly optionsAt: (path: string) => readonly string[];
}

export function sampleAnswers(model: SurveyModel): readonly Answers[] {
  return Array.from({ length: SETS }, (_, set) => {
    const answers = answerSet(model, pickFrom(set + 1));
    return set % 4 === 3 ? { ...answers, ...refusedAnswer(model, set) } : answers;
  });
}

/** A small linear congruential generator: enough to vary answers, the same everywhere. */
function pickFrom(seed: number): Pick {
  let state = seed * 7919;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/**
 * Conditions read earlier answers only, so answers are made in the order of the questions. Then those on the path are
 * kept: SurveyJS clears the answer to a question when it sees it hidden, not when all its data is set at once.
 */
function answerSet(model: SurveyModel, pick: Pick): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of model.questions.values()) {
    const lists = optionLists(model, question, { answers, communes: [] });
    const value = sampleValue(question, fieldsOf(model, question), {
      pick,
      optionsAt: (path) => lists[path] ?? [],
    });
    const answer = withMood(question, value, { pick, mayNotApply: mayBeNotApplicable(question, answers) });
    if (answer !== undefined) answers[question.id] = answer;
  }
  return pathAnswers(journey(model, answers), answers);
}

/** One scored question in twenty is left open, one in twenty is not known; the others are answered. */
function withMood(
  question: Question,
  value: AnswerValue,
  { pick, mayNotApply }: { readonly pick: Pick; readonly mayNotApply: boolean },
): Answer | undefined {
  const mood = pick(20);
  if (mood < 4 && mayNotApply) return { state: "na", reason: "Held by the communes" };
  if (!isIndicator(question) || mood > 1) return { state: "answered", value };
  return mood === 0 ? { state: "dk" } : undefined;
}

function sampleValue(question: Question, fields: readonly Field[], source: Source): AnswerValue {
  const { pick } = source;
  switch (question.type) {
    case "ladder":
      return pick(5);
    case "percent":
      return pick(101);
    case "multi":
      return question.options.filter(() => pick(2) === 0);
    case "yesno":
      return question.options[pick(question.options.length)]?.id ?? "";
    case "likert":
      return Array.from({ length: 4 + pick(8) }, () => (pick(9) === 0 ? "dk" : pick(5)));
    case "value":
      return fieldValue(question.field, question.field.id, source) ?? "";
    case "group":
      return recordOf(fields, "", source);
    case "list":
      return Array.from({ length: 2 }, (_, row) => ({ id: `entry-${row}`, ...recordOf(fields, "", source) }));
    case "ranking":
      return {
        ranked: question.options.filter((id) => id !== question.other?.option).slice(0, question.max),
      };
  }
}

function recordOf(fields: readonly Field[], parent: string, source: Source): FieldRecord {
  const pairs = fields.flatMap((field) => {
    const value = fieldValue(field, parent === "" ? field.id : `${parent}.${field.id}`, source);
    return value === undefined ? [] : [[field.id, value]];
  });
  return Object.fromEntries(pairs) as FieldRecord;
}

/** Nothing for a choice without options: communes belong to a body, and the engines are given none. */
function fieldValue(field: Field, path: string, source: Source): FieldValue | undefined {
  const { pick } = source;
  switch (field.type) {
    case "text":
    case "long-text":
      return "Measured on three sites".slice(0, field.max);
    case "number":
      return Math.max(field.min ?? 0, Math.min(field.max ?? 900, pick(900)));
    case "year":
      return field.min + pick(field.max - field.min);
    case "date":
      return "2026-03-09";
    case "month":
      return "2026-03";
    case "level":
      return pick(field.levels);
    case "choice":
      return choiceValue(field, optionsOf(field, path, source), pick);
    case "choices":
      return optionsOf(field, path, source)
        .filter((id) => id !== field.exclusive)
        .slice(0, 1 + pick(3));
    case "group":
      return recordOf(field.fields, path, source);
    case "list":
      return [recordOf(field.fields, path, source)];
  }
}

type Choosing = Extract<Field, { type: "choice" | "choices" }>;

function optionsOf(field: Choosing, path: string, { optionsAt }: Source): readonly string[] {
  return Array.isArray(field.options) ? field.options : optionsAt(path);
}

/** A choice that may reveal a follow-up is stored as a record, with what was revealed. */
function choiceValue(
  { followUp }: Extract<Field, { type: "choice" }>,
  options: readonly string[],
  pick: Pick,
): FieldValue | undefined {
  const choice = options[pick(options.length)];
  if (choice === undefined || followUp === undefined) return choice;
  if (choice !== followUp.option) return { choice };
  return { choice, more: followUp.field.type === "text" ? "Named here" : 12 };
}

/** A percentage above 100. */
function refusedAnswer(model: SurveyModel, set: number): Answers {
  const percents = model.indicators.filter(({ type }) => type === "percent");
  const question = percents[set % percents.length];
  return question === undefined ? {} : { [question.id]: { state: "answered", value: 100 + set } };
}
