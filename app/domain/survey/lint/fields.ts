// Each field makes sense by itself: limits the right way round, options that its own settings name.
import type { Field } from "../field.schema.ts";
import type { Finding } from "../finding.ts";
import type { Question } from "../question.schema.ts";
import type { SurveyDefinition } from "../survey-model.ts";
import { fieldPlaces, inSurvey, type Path, questionPlaces } from "./report.ts";

export function lintFields({ survey }: SurveyDefinition): readonly Finding[] {
  return [
    ...fieldPlaces(survey).flatMap(({ field, path }) => [
      ...wrongLimits(field, path),
      ...unknownOption(field, path),
    ]),
    ...questionPlaces(survey).flatMap(({ question, path }) => wrongQuestion(question, path)),
  ];
}

function wrongQuestion(question: Question, path: Path): readonly Finding[] {
  switch (question.type) {
    case "value":
      return wrongValueField(question, path);
    case "list":
      return wrongLimits(question, path);
    case "ranking":
      return wrongRanking(question, path);
    default:
      return [];
  }
}

function wrongValueField(
  { id, field }: Extract<Question, { type: "value" }>,
  path: Path,
): readonly Finding[] {
  const message = `The field of a "value" question has the id of the question, "${id}".`;
  return [
    ...(field.id === id ? [] : [inSurvey("field-id", [...path, "field", "id"], message)]),
    ...(field.required === undefined
      ? []
      : [inSurvey("field-id", [...path, "field", "required"], `Write "required" on the question itself.`)]),
  ];
}

function wrongRanking(
  { options, max, other }: Extract<Question, { type: "ranking" }>,
  path: Path,
): readonly Finding[] {
  const isKnown = other === undefined || options.includes(other.option);
  return [
    ...(isKnown ? [] : [optionMissing(other.option, [...path, "other", "option"])]),
    ...(max <= options.length
      ? []
      : [inSurvey("limits", [...path, "max"], `There are only ${options.length} options to rank.`)]),
  ];
}

function wrongLimits(limits: object, path: Path): readonly Finding[] {
  const { min, max } = limits as { min?: number; max?: number };
  if (min === undefined || max === undefined || min <= max) return [];
  return [inSurvey("limits", [...path, "min"], `"min" is above "max": no value would be accepted.`)];
}

function unknownOption(field: Field, path: Path): readonly Finding[] {
  if (field.type !== "choice" && field.type !== "choices") return [];
  if (!Array.isArray(field.options)) return [];
  const { options } = field;
  const named =
    field.type === "choice"
      ? { id: field.followUp?.option, key: ["followUp", "option"] }
      : { id: field.exclusive, key: ["exclusive"] };
  return named.id === undefined || options.includes(named.id)
    ? []
    : [optionMissing(named.id, [...path, ...named.key])];
}

function optionMissing(id: string, path: Path): Finding {
  return inSurvey("known-options", path, `"${id}" is not one of the options.`);
}
