// Where the structure calls for words, and for which ids: the shape that every `texts.<locale>.json` must have.

import type { Field } from "../../fields/field.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import { scoredTypeOf, typeOf } from "../../questions/question-types.ts";
import type { Lever } from "../../survey/levers.schema.ts";
import type { Survey } from "../../survey/survey.schema.ts";
import { isIndicator } from "../../survey/survey-model.ts";
import { fieldPlaces } from "./report.ts";

export interface TextSlot {
  /** Keys from the top of the texts. */
  readonly at: readonly string[];
  /** What must be there. Empty: nothing may be there. */
  readonly ids: readonly string[];
  /** What may be there beside: words that a question puts over those of a shared set. */
  readonly also?: readonly string[];
}

export function textSlots({
  survey,
  levers,
}: {
  survey: Survey;
  levers: readonly Lever[];
}): readonly TextSlot[] {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const questions = survey.sections.flatMap((section) => section.questions);
  return [
    { at: ["roles"], ids: ids(survey.roles) },
    { at: ["maturityLevels"], ids: ids(survey.maturityLevels) },
    { at: ["lanes"], ids: ids(survey.scoring.lanes) },
    { at: ["sections"], ids: ids(survey.sections) },
    { at: ["levers"], ids: ids(levers) },
    { at: ["readings"], ids: ids(survey.readings ?? []) },
    { at: ["units"], ids: unitsOf(survey) },
    { at: ["questions"], ids: ids(questions) },
    ...questions.flatMap((question) => questionSlots(question, survey)),
    { at: ["fieldSets"], ids: Object.keys(survey.fieldSets ?? {}) },
    ...Object.entries(survey.fieldSets ?? {}).flatMap(([set, fields]) =>
      fieldsSlots(fields, ["fieldSets", set]),
    ),
  ];
}

function unitsOf(survey: Survey): readonly string[] {
  const units = fieldPlaces(survey).flatMap(({ field }) => {
    if (field.type === "number") return field.unit ?? [];
    return field.type === "choice" && field.followUp?.field.type === "number"
      ? (field.followUp.field.unit ?? [])
      : [];
  });
  return [...new Set(units)];
}

function questionSlots(question: Question, survey: Survey): readonly TextSlot[] {
  const at = ["questions", question.id];
  return [
    { at: [...at, "levels"], ids: levelsOf(question) },
    { at: [...at, "options"], ids: typeOf(question).options(question) },
    ...ownFieldSlots(question, survey, at),
    ...givenOptionSlots(question, at),
  ];
}

/** Where options carry the levels, the words of the options are enough. */
function levelsOf(question: Question): readonly string[] {
  if (!isIndicator(question)) return [];
  const scale = scoredTypeOf(question).scale(question);
  return scale.by === "level" ? scale.levels.map(String) : [];
}

function ownFieldSlots(question: Question, survey: Survey, at: readonly string[]): readonly TextSlot[] {
  const own = typeOf(question).ownFields(question);
  switch (own.kind) {
    case "none":
      return [];
    case "one":
      return fieldSlots(own.field, [...at, "field"]);
    case "several":
      return fieldsSlots(own.fields, [...at, "fields"]);
    case "set": {
      const shared = survey.fieldSets?.[own.set] ?? [];
      return [{ at: [...at, "fields"], ids: [], also: shared.map(({ id }) => id) }];
    }
  }
}

function givenOptionSlots(question: Question, at: readonly string[]): readonly TextSlot[] {
  const options = typeOf(question).fieldOptions(question);
  return [
    { at: [...at, "fieldOptions"], ids: Object.keys(options) },
    ...Object.entries(options).map(([field, ids]) => ({ at: [...at, "fieldOptions", field], ids })),
  ];
}

function fieldsSlots(fields: readonly Field[], at: readonly string[]): readonly TextSlot[] {
  return [
    { at, ids: fields.map(({ id }) => id) },
    ...fields.flatMap((field) => fieldSlots(field, [...at, field.id])),
  ];
}

function fieldSlots(field: Field, at: readonly string[]): readonly TextSlot[] {
  const isChoice = field.type === "choice" || field.type === "choices";
  return [
    { at: [...at, "options"], ids: isChoice && Array.isArray(field.options) ? field.options : [] },
    {
      at: [...at, "levels"],
      ids: field.type === "level" ? Array.from({ length: field.levels }, (_, level) => String(level)) : [],
    },
    ...("fields" in field ? fieldsSlots(field.fields, [...at, "fields"]) : []),
  ];
}
