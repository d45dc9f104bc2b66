// Each field makes sense by itself, and each unscored question: limits the right way round, options that its own settings
// name. Scored questions are looked at with their levels (`scores.ts`).

import type { Field } from "../../fields/field.schema.ts";
import { type Flaw, limitFlaws, unknownOption } from "../../questions/flaw.ts";
import type { Finding } from "../../survey/finding.ts";
import { isIndicator, type SurveyDefinition } from "../../survey/survey-model.ts";
import { fieldPlaces, flawsIn, inPlace, questionPlaces } from "./report.ts";

export function lintFields({ survey }: SurveyDefinition): readonly Finding[] {
  return [
    ...fieldPlaces(survey).flatMap(({ field, path }) => fieldFlaws(field).map((flaw) => inPlace(flaw, path))),
    ...questionPlaces(survey).flatMap(({ question, path }) =>
      isIndicator(question) ? [] : flawsIn(question, path),
    ),
  ];
}

function fieldFlaws(field: Field): readonly Flaw[] {
  return [...("min" in field ? limitFlaws(field) : []), ...optionFlaws(field)];
}

function optionFlaws(field: Field): readonly Flaw[] {
  if (field.type !== "choice" && field.type !== "choices") return [];
  if (!Array.isArray(field.options)) return [];
  const { options } = field;
  const named =
    field.type === "choice"
      ? { id: field.followUp?.option, key: ["followUp", "option"] }
      : { id: field.exclusive, key: ["exclusive"] };
  return named.id === undefined || options.includes(named.id) ? [] : [unknownOption(named.id, named.key)];
}
