// Options that the definition does not write down: communes of the body, levers, questions of a section, entries of a
// list, options of the question itself, sibling fields. Each list is named by the path of its field in the question.

import type { Field } from "../fields/field.schema.ts";
import type { OptionLists } from "../fields/option-lists.types.ts";
import type { Answers } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import { listEntries } from "../survey/list-entries.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

export interface OptionFacts {
  /** Those on the path. */
  readonly answers: Answers;
  /** Codes of the communes of the body; empty when it has none. */
  readonly communes: readonly string[];
}

interface Asked {
  readonly model: SurveyModel;
  readonly question: Question;
  readonly facts: OptionFacts;
}
type Sourced = Extract<Field, { type: "choice" | "choices" }>;
interface Place {
  readonly field: Field;
  readonly path: string;
  readonly siblings: readonly Field[];
}

/** Lists last given for each question, so that equal lists are one object and what is made from them can be kept. */
const lastGiven = new WeakMap<Question, OptionLists>();

/** The same object as the time before while the options are the same. */
export function optionLists(model: SurveyModel, question: Question, facts: OptionFacts): OptionLists {
  const lists = Object.fromEntries(
    places(fieldsOf(model, question), "").flatMap(({ field, path, siblings }) =>
      isSourced(field) ? [[path, idsFrom({ model, question, facts }, field, siblings)] as const] : [],
    ),
  );
  const last = lastGiven.get(question);
  if (last !== undefined && areEqual(last, lists)) return last;
  lastGiven.set(question, lists);
  return lists;
}

/** Of the same question: the same paths, in the same order. */
function areEqual(a: OptionLists, b: OptionLists): boolean {
  return Object.entries(a).every(([path, ids]) => {
    const others = b[path] ?? [];
    return ids.length === others.length && ids.every((id, index) => id === others[index]);
  });
}

/** Every field of a question, at any depth. */
function places(fields: readonly Field[], parent: string): readonly Place[] {
  return fields.flatMap((field) => {
    const path = parent === "" ? field.id : `${parent}.${field.id}`;
    return [{ field, path, siblings: fields }, ...("fields" in field ? places(field.fields, path) : [])];
  });
}

function isSourced(field: Field): field is Sourced {
  return (field.type === "choice" || field.type === "choices") && !Array.isArray(field.options);
}

function idsFrom(
  { model, question, facts }: Asked,
  field: Sourced,
  siblings: readonly Field[],
): readonly string[] {
  if (Array.isArray(field.options)) return field.options;
  const { source } = field.options;
  switch (source.kind) {
    case "communes":
      return facts.communes;
    case "levers":
      return model.levers.map(({ id }) => id);
    case "section":
      return model.sections.find(({ id }) => id === source.section)?.questions.map(({ id }) => id) ?? [];
    case "entries":
      return listEntries(model, facts.answers, source.question).map(({ id }) => id);
    case "question":
      return typeOf(question).fieldOptions(question)[field.id] ?? [];
    case "siblings":
      return siblings.map(({ id }) => id).filter((id) => id !== field.id);
  }
}
