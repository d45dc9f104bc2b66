// Short ways to make a finding, and to walk through what the rules look at with the place of each thing in its file.

import type { Field } from "../../fields/field.schema.ts";
import type { Condition } from "../../questions/condition.schema.ts";
import type { Flaw } from "../../questions/flaw.ts";
import type { Question } from "../../questions/question.schema.ts";
import { typeOf } from "../../questions/question-types.ts";
import { type Finding, pointer } from "../../survey/finding.ts";
import type { Section, Survey } from "../../survey/survey.schema.ts";

export type Path = readonly (string | number)[];

export function inSurvey(rule: string, path: Path, message: string): Finding {
  return { rule, file: "survey.json", path: pointer(path), message, severity: "error" };
}

export function inPlace({ rule, at, message }: Flaw, path: Path): Finding {
  return inSurvey(rule, [...path, ...at], message);
}

export function flawsIn(question: Question, path: Path): readonly Finding[] {
  return typeOf(question)
    .flaws(question)
    .map((flaw) => inPlace(flaw, path));
}

export function inLevers(rule: string, path: Path, message: string): Finding {
  return { rule, file: "levers.json", path: pointer(path), message, severity: "error" };
}

export interface QuestionPlace {
  readonly section: Section;
  readonly question: Question;
  readonly path: Path;
  /** Place in the whole questionnaire, from 0. */
  readonly order: number;
}

export function questionPlaces(survey: Survey): readonly QuestionPlace[] {
  const places = survey.sections.flatMap((section, s) =>
    section.questions.map((question, q) => ({ section, question, path: ["sections", s, "questions", q] })),
  );
  return places.map((place, order) => ({ ...place, order }));
}

export interface FieldPlace {
  readonly field: Field;
  readonly path: Path;
  /** The question that holds the field; undefined for a field of a shared set. */
  readonly question: Question | undefined;
}

/** Every field of every question and field set, at any depth. */
export function fieldPlaces(survey: Survey): readonly FieldPlace[] {
  const owned = questionPlaces(survey).flatMap(ownFieldPlaces);
  const shared = Object.entries(survey.fieldSets ?? {}).flatMap(([set, fields]) =>
    nested(fields, ["fieldSets", set], undefined),
  );
  return [...owned, ...shared];
}

function ownFieldPlaces({ question, path }: QuestionPlace): readonly FieldPlace[] {
  const own = typeOf(question).ownFields(question);
  switch (own.kind) {
    case "one":
      return [{ field: own.field, path: [...path, "field"], question }];
    case "several":
      return nested(own.fields, [...path, "fields"], question);
    case "none":
    case "set":
      return [];
  }
}

function nested(fields: readonly Field[], path: Path, question: Question | undefined): readonly FieldPlace[] {
  return fields.flatMap((field, index) => {
    const place = { field, path: [...path, index], question };
    return "fields" in field
      ? [place, ...nested(field.fields, [...place.path, "fields"], question)]
      : [place];
  });
}

export interface ConditionPlace {
  readonly condition: Condition;
  readonly path: Path;
  /** Only questions before this place may be named; `Infinity` where the whole questionnaire has been answered. */
  readonly before: number;
  readonly section: Section | undefined;
  readonly question: Question | undefined;
}

export function conditionPlaces(survey: Survey): readonly ConditionPlace[] {
  const places = questionPlaces(survey);
  const sections = survey.sections.flatMap((section, s) => {
    const first = places.find((place) => place.section === section)?.order ?? 0;
    return conditionAt(section.visibleIf, {
      path: ["sections", s, "visibleIf"],
      before: first,
      section: undefined,
      question: undefined,
    });
  });
  const questions = places.flatMap(({ section, question, path, order }) => [
    ...conditionAt(question.visibleIf, {
      path: [...path, "visibleIf"],
      before: order,
      section,
      question: undefined,
    }),
    ...conditionAt(notApplicableIf(question), {
      path: [...path, "notApplicable", "if"],
      before: order,
      section,
      question,
    }),
  ]);
  const readings = (survey.readings ?? []).flatMap((reading, r) =>
    conditionAt(reading.if, {
      path: ["readings", r, "if"],
      before: Infinity,
      section: undefined,
      question: undefined,
    }),
  );
  return [...sections, ...questions, ...readings];
}

function conditionAt(
  condition: Condition | undefined,
  place: Omit<ConditionPlace, "condition">,
): readonly ConditionPlace[] {
  return condition === undefined ? [] : [{ condition, ...place }];
}

function notApplicableIf(question: Question): Condition | undefined {
  return "notApplicable" in question ? question.notApplicable?.if : undefined;
}
