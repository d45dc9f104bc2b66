// Fields of our questionnaires as SurveyJS elements.
import type { Field, FollowUp } from "../../app/domain/fields/field.schema.ts";
import { surveyJsName } from "./surveyjs-names.ts";

/** What SurveyJS reads: plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

export interface FieldPlace {
  readonly name: string;
  /** Path of the field inside its question, such as "partners.role"; empty for the question itself. */
  readonly path: string;
  /** Options that the definition does not write down, by path of their field. */
  readonly sourced: (path: string) => readonly string[];
  /** SurveyJS expression under which a required field is required; a required field of an empty group is not. */
  readonly requiredIf: string | undefined;
}

/** One element, or two when an option of a choice reveals a follow-up. */
export function fieldElements(field: Field, place: FieldPlace): readonly Json[] {
  const { name } = place;
  const required =
    field.required !== true ? {} : place.requiredIf ? { requiredIf: place.requiredIf } : { isRequired: true };
  const element = { name, title: name, ...required, ...fieldElement(field, place) };
  const followUp = field.type === "choice" ? field.followUp : undefined;
  return followUp === undefined ? [element] : [element, followUpElement(followUp, name)];
}

function fieldElement(field: Field, place: FieldPlace): Json {
  switch (field.type) {
    case "text":
      return { type: "text", maxLength: field.max };
    case "long-text":
      return { type: "comment", maxLength: field.max };
    case "number":
      return numberElement(field.min, field.max);
    case "year":
      return numberElement(field.min, field.max);
    case "date":
      return { type: "text", inputType: "date" };
    case "month":
      return { type: "text", inputType: "month" };
    case "level":
      return {
        type: "radiogroup",
        choices: [...Array(field.levels).keys(), ...(field.dontKnow === true ? ["dk"] : [])],
      };
    case "choice":
      return { type: "dropdown", choices: optionsOf(field, place) };
    case "choices":
      return {
        type: "checkbox",
        choices: optionsOf(field, place).map((value) => ({ value, isExclusive: value === field.exclusive })),
      };
    case "group":
      return { type: "panel", elements: nestedElements(field.fields, place) };
    case "list":
      return listElement(field, place);
  }
}

function optionsOf(
  field: Extract<Field, { type: "choice" | "choices" }>,
  { path, sourced }: FieldPlace,
): readonly string[] {
  return Array.isArray(field.options) ? field.options : sourced(path);
}

function pathIn(parent: string, field: Field): string {
  return parent === "" ? field.id : `${parent}.${field.id}`;
}

function numberElement(min: number | undefined, max: number | undefined): Json {
  return {
    type: "text",
    inputType: "number",
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function followUpElement({ option, field }: FollowUp, name: string): Json {
  const kind =
    field.type === "text" ? { type: "text", maxLength: field.max } : numberElement(field.min, field.max);
  const required = field.required === true ? { isRequired: true } : {};
  const more = surveyJsName(name, "more");
  return { name: more, title: more, visibleIf: `{${name}} = '${option}'`, ...required, ...kind };
}

/** Rows added by the person who answers: a dynamic panel. */
export function listElement(
  list: { readonly min: number; readonly max: number; readonly fields: readonly Field[] },
  { path, sourced }: FieldPlace,
): Json {
  const templateElements = list.fields.flatMap((field) =>
    fieldElements(field, {
      name: surveyJsName(field.id),
      path: pathIn(path, field),
      sourced,
      requiredIf: undefined,
    }),
  );
  return { type: "paneldynamic", minPanelCount: list.min, maxPanelCount: list.max, templateElements };
}

/** Fields of a group, named after it; required ones are, once any of them is filled. */
export function nestedElements(
  fields: readonly Field[],
  { name, path, sourced }: FieldPlace,
): readonly Json[] {
  const requiredIf = fields.map((field) => `{${surveyJsName(name, field.id)}} notempty`).join(" or ");
  return fields.flatMap((field) =>
    fieldElements(field, {
      name: surveyJsName(name, field.id),
      path: pathIn(path, field),
      sourced,
      requiredIf,
    }),
  );
}
