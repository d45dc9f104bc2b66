// An answer may point at entries of a list that were removed since. What is kept for good says nothing of them: their ids
// would name what nobody can find.

import type { Field } from "../fields/field.schema.ts";
import type { FieldRecord, FieldValue } from "../fields/field-value.ts";
import type { Answer, Answers, SavedAnswer } from "../questions/answer.ts";
import { typeOf } from "../questions/question-types.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import { listEntries } from "../survey/list-entries.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Ids of the entries that a list has now. */
type EntriesOf = (questionId: string) => ReadonlySet<string>;

/** Only fields of groups and lists point at entries; what points at living ones alone stays the same object. */
export function withLivingEntries<Saved extends SavedAnswer>(
  model: SurveyModel,
  saved: ReadonlyMap<string, Saved>,
): ReadonlyMap<string, Saved> {
  const answers: Answers = Object.fromEntries([...saved].map(([id, { answer }]) => [id, answer]));
  const entriesOf: EntriesOf = (id) => new Set(listEntries(model, answers, id).map((entry) => entry.id));
  return new Map([...saved].map(([id, one]) => [id, livingOne({ model, id, entriesOf }, one)]));
}

interface Place {
  readonly model: SurveyModel;
  readonly id: string;
  readonly entriesOf: EntriesOf;
}

function livingOne<Saved extends SavedAnswer>({ model, id, entriesOf }: Place, one: Saved): Saved {
  const question = model.questions.get(id);
  if (question === undefined || one.answer.state !== "answered") return one;
  const fields = fieldsOf(model, question);
  if (!fields.some(pointsAtEntries)) return one;
  const own = typeOf(question).ownFields(question);
  const said = one.answer.value as FieldValue;
  const value =
    own.kind === "one" ? livingValue(own.field, said, entriesOf) : livingAnswer(fields, said, entriesOf);
  const answer: Answer = value === undefined ? { state: "unanswered" } : { state: "answered", value };
  return { ...one, answer };
}

function pointsAtEntries(field: Field): boolean {
  return "fields" in field ? field.fields.some(pointsAtEntries) : listOf(field) !== undefined;
}

function livingAnswer(fields: readonly Field[], value: FieldValue, entriesOf: EntriesOf): FieldValue {
  if (Array.isArray(value))
    return (value as readonly FieldRecord[]).map((row) => livingRecord(fields, row, entriesOf));
  return livingRecord(fields, value as FieldRecord, entriesOf);
}

function livingRecord(fields: readonly Field[], record: FieldRecord, entriesOf: EntriesOf): FieldRecord {
  const pairs = Object.entries(record).flatMap(([id, value]) => {
    const field = fields.find((one) => one.id === id);
    const living = field === undefined ? value : livingValue(field, value, entriesOf);
    return living === undefined ? [] : [[id, living] as const];
  });
  return Object.fromEntries(pairs);
}

/** Undefined when nothing that it points at is left. */
function livingValue(field: Field, value: FieldValue, entriesOf: EntriesOf): FieldValue | undefined {
  if ("fields" in field) return livingAnswer(field.fields, value, entriesOf);
  const list = listOf(field);
  if (list === undefined) return value;
  const entries = entriesOf(list);
  if (!Array.isArray(value)) return entries.has(choiceIn(value)) ? value : undefined;
  const living = (value as readonly string[]).filter((id) => entries.has(id));
  return living.length === 0 ? undefined : living;
}

function choiceIn(value: FieldValue): string {
  return typeof value === "object" && "choice" in value ? String(value["choice"]) : String(value);
}

/** The list whose entries a field offers. */
function listOf(field: Field): string | undefined {
  if ((field.type !== "choice" && field.type !== "choices") || Array.isArray(field.options)) return undefined;
  const { source } = field.options;
  return source.kind === "entries" ? source.question : undefined;
}
