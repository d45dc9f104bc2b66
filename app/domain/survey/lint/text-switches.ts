// Single texts that are there if and only if the structure calls for them: a legal tag, a follow-up, a value's field.
import type { Field } from "../field.schema.ts";
import { fieldsOf } from "../fields-of.ts";
import type { Question } from "../question.schema.ts";
import type { Survey } from "../survey.schema.ts";

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
      { at: [...at, "field"], isWanted: question.type === "value" },
      ...followUpsOf(question, survey),
    ];
  });
}

function followUpsOf(question: Question, survey: Survey): readonly TextSwitch[] {
  const at = ["questions", question.id];
  if (question.type === "value") return followUps(question.field, [...at, "field"]);
  const isShared = "fields" in question && !Array.isArray(question.fields);
  const path = isShared ? ["fieldSets", (question.fields as { set: string }).set] : [...at, "fields"];
  return fieldsOf({ survey }, question).flatMap((field) => followUps(field, [...path, field.id]));
}

function followUps(field: Field, at: readonly string[]): readonly TextSwitch[] {
  const nested =
    "fields" in field ? field.fields.flatMap((inner) => followUps(inner, [...at, "fields", inner.id])) : [];
  return [
    { at: [...at, "followUp"], isWanted: field.type === "choice" && field.followUp !== undefined },
    ...nested,
  ];
}
