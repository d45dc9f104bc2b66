// What a definition points at exists, and is of the kind that the pointer needs.

import type { Field } from "../../fields/field.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import { typeOf } from "../../questions/question-types.ts";
import type { Finding } from "../../survey/finding.ts";
import type { Survey } from "../../survey/survey.schema.ts";
import { isIndicator, type SurveyDefinition } from "../../survey/survey-model.ts";
import { fieldPlaces, inSurvey, type Path, type QuestionPlace, questionPlaces } from "./report.ts";

export function lintReferences({ survey }: SurveyDefinition): readonly Finding[] {
  return [
    ...questionPlaces(survey).flatMap((place) => [
      ...unknownRoles(survey, place),
      ...wrongPlace(place),
      ...unknownSet(survey, place),
    ]),
    ...fieldPlaces(survey).flatMap(({ field, path }) => unknownSource(survey, field, path)),
    ...unknownDimensions(survey),
  ];
}

function unknownRoles(survey: Survey, { question, path }: QuestionPlace): readonly Finding[] {
  const roles = new Set(survey.roles.map(({ id }) => id));
  return question.ask.flatMap((role, index) =>
    roles.has(role)
      ? []
      : [
          inSurvey(
            "known-role",
            [...path, "ask", index],
            `No role is called "${role}"; add it to "roles" or ask someone else.`,
          ),
        ],
  );
}

/** Scored questions belong to an axis; brakes and gains are group questions with a level of their own. */
function wrongPlace({ section, question, path }: QuestionPlace): readonly Finding[] {
  if (isIndicator(question) && section.kind !== "dimension")
    return [
      inSurvey(
        "section-kind",
        path,
        `"${question.id}" is scored, so it belongs to a section of kind "dimension".`,
      ),
    ];
  if ((section.kind === "brakes" || section.kind === "gains") && question.type !== "group")
    return [
      inSurvey(
        "section-kind",
        path,
        `A section of kind "${section.kind}" holds questions of type "group" only.`,
      ),
    ];
  return [];
}

function unknownSet(survey: Survey, { section, question, path }: QuestionPlace): readonly Finding[] {
  const own = typeOf(question).ownFields(question);
  if (own.kind === "none" || own.kind === "one") return [];
  const fields = own.kind === "several" ? own.fields : survey.fieldSets?.[own.set];
  if (fields === undefined)
    return [
      inSurvey("known-field-set", [...path, "fields"], `No field set has this name; add it to "fieldSets".`),
    ];
  return [
    ...missingLevel(section.kind, fields, path),
    ...wrongTitle(question, fields, path),
    ...missingOptions(question, fields, path),
  ];
}

function missingLevel(kind: string, fields: readonly Field[], path: Path): readonly Finding[] {
  const wanted = kind === "brakes" ? "intensity" : kind === "gains" ? "proof" : undefined;
  const isThere = fields.some((field) => field.id === wanted && field.type === "level" && field.levels === 5);
  if (wanted === undefined || isThere) return [];
  return [
    inSurvey(
      "section-kind",
      path,
      `A question of the ${kind} needs a field "${wanted}" of type "level" with 5 levels.`,
    ),
  ];
}

function wrongTitle(question: Question, fields: readonly Field[], path: Path): readonly Finding[] {
  if (question.type !== "list") return [];
  const title = fields.find(({ id }) => id === question.title);
  if (title?.type === "text" && title.required === true) return [];
  return [
    inSurvey(
      "list-title",
      [...path, "title"],
      `"title" must name a required text field of the entries: it is how an entry is called.`,
    ),
  ];
}

/** Fields whose options are given by the question that uses the set. */
function missingOptions(question: Question, fields: readonly Field[], path: Path): readonly Finding[] {
  const wanted = fields.filter(isGivenByQuestion).map(({ id }) => id);
  const given = Object.keys(typeOf(question).fieldOptions(question));
  return [
    ...wanted
      .filter((id) => !given.includes(id))
      .map((id) =>
        inSurvey("known-options", path, `The options of the field "${id}" are to be listed under "options".`),
      ),
    ...given
      .filter((id) => !wanted.includes(id))
      .map((id) =>
        inSurvey(
          "known-options",
          [...path, "options", id],
          `No field "${id}" takes its options from the question.`,
        ),
      ),
  ];
}

function isGivenByQuestion(field: Field): boolean {
  return sourceOf(field)?.kind === "question";
}

function sourceOf(field: Field) {
  return "options" in field && !Array.isArray(field.options) ? field.options.source : undefined;
}

function unknownSource(survey: Survey, field: Field, path: Path): readonly Finding[] {
  const source = sourceOf(field);
  const at = [...path, "options", "source"];
  if (source?.kind === "section" && !survey.sections.some(({ id }) => id === source.section))
    return [inSurvey("known-source", at, `No section is called "${source.section}".`)];
  if (
    source?.kind === "entries" &&
    !questionPlaces(survey).some(
      ({ question }) => question.id === source.question && question.type === "list",
    )
  )
    return [inSurvey("known-source", at, `No question of type "list" is called "${source.question}".`)];
  return [];
}

function unknownDimensions(survey: Survey): readonly Finding[] {
  const dimensions = new Set(survey.sections.filter(({ kind }) => kind === "dimension").map(({ id }) => id));
  return (survey.readings ?? []).flatMap(({ above }, r) =>
    above.flatMap((id, index) =>
      dimensions.has(id)
        ? []
        : [inSurvey("known-dimension", ["readings", r, "above", index], `No dimension is called "${id}".`)],
    ),
  );
}
