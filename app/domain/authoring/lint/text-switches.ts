// Single texts that are there if and only if the structure calls for them: a legal tag, a follow-up, a value's field.

import type { Field } from "../../fields/field.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import { typeOf } from "../../questions/question-types.ts";
import type { Survey } from "../../survey/survey.schema.ts";

export interface TextSwitch {
  /** Keys from the top of the texts. */
  readonly at: readonly string[];
  readonly isWanted: boolean;
}

export function textSwitches(survey: Survey): readonly TextSwitch[] {
  const questions = survey.sections.flatMap((section) => section.questions);
  return questions.flatMap((question) => {
    const at = ["questions", question.id];
    return [
      { at: [...at, "legal"], isWanted: "legal" in question && question.legal === true },
      { at: [...at, "field"], isWanted: typeOf(question).ownFields(question).kind === "one" },
      ...followUpsOf(question, survey),
    ];
  });
}

function followUpsOf(question: Question, survey: Survey): readonly TextSwitch[] {
  const at = ["questions", question.id];
  const own = typeOf(question).ownFields(question);
  switch (own.kind) {
    case "none":
      return [];
    case "one":
      return followUps(own.field, [...at, "field"]);
    case "several":
      return followUpsIn(own.fields, [...at, "fields"]);
    case "set":
      return followUpsIn(survey.fieldSets?.[own.set] ?? [], ["fieldSets", own.set]);
  }
}

function followUpsIn(fields: readonly Field[], at: readonly string[]): readonly TextSwitch[] {
  return fields.flatMap((field) => followUps(field, [...at, field.id]));
}

function followUps(field: Field, at: readonly string[]): readonly TextSwitch[] {
  const nested = "fields" in field ? followUpsIn(field.fields, [...at, "fields"]) : [];
  return [
    { at: [...at, "followUp"], isWanted: field.type === "choice" && field.followUp !== undefined },
    ...nested,
  ];
}
