// Our questions as SurveyJS elements: the same choices, limits, conditions and required answers.
import { optionLists } from "../../app/domain/answers/option-lists.ts";
import type { Indicator, Question } from "../../app/domain/questions/question.schema.ts";
import { fieldsOf } from "../../app/domain/survey/fields-of.ts";
import { isIndicator, type SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { expressionOf } from "./surveyjs-conditions.ts";
import { fieldElements, type Json, listElement, nestedElements } from "./surveyjs-fields.ts";
import { surveyJsName } from "./surveyjs-names.ts";

const REASON_MAX = 500;
export const VOTES = ["0", "1", "2", "3", "4", "dk"] as const;

/** The element that carries the question's own name comes first. */
export function questionElements(model: SurveyModel, question: Question): readonly Json[] {
  const visibleIf = question.visibleIf ? { visibleIf: expressionOf(question.visibleIf) } : {};
  const elements = isIndicator(question) ? indicatorElements(question) : unscoredElements(model, question);
  return elements.map((element) => ({ ...visibleIf, ...element }));
}

/** A scored question is followed by its reason; where the answer is no choice, by what can be said instead of one. */
function indicatorElements(indicator: Indicator): readonly Json[] {
  const name = surveyJsName(indicator.id);
  const saidInstead = ["dk", ...(indicator.notApplicable === undefined ? [] : ["na"])];
  const asked = { name, title: name, ...valueElement(indicator, saidInstead) };
  const state = { name: stateName(indicator), title: name, type: "radiogroup", choices: saidInstead };
  const elements = state.name === name ? [asked] : [asked, state];
  if (indicator.notApplicable === undefined) return elements;
  const isOpen = `{${state.name}} <> 'na' or ${expressionOf(indicator.notApplicable.if)}`;
  const last = { ...elements.at(-1), validators: [{ type: "expression", expression: isOpen }] };
  return [...elements.slice(0, -1), last, reasonElement(indicator)];
}

/** Element that holds "don't know" and "not applicable": the question itself when it is a choice. */
export function stateName({ id, type }: Pick<Question, "id" | "type">): string {
  return type === "ladder" || type === "yesno" ? surveyJsName(id) : surveyJsName(id, "state");
}

export function reasonName({ id }: Pick<Question, "id">): string {
  return surveyJsName(id, "reason");
}

function reasonElement(indicator: Indicator): Json {
  const visibleIf = `{${stateName(indicator)}} = 'na'`;
  return { name: reasonName(indicator), type: "comment", maxLength: REASON_MAX, isRequired: true, visibleIf };
}

function valueElement(indicator: Indicator, saidInstead: readonly string[]): Json {
  switch (indicator.type) {
    case "ladder":
      return { type: "radiogroup", choices: [...indicator.levels, ...saidInstead] };
    case "yesno":
      return { type: "radiogroup", choices: [...indicator.options.map(({ id }) => id), ...saidInstead] };
    case "percent":
      return { type: "text", inputType: "number", min: 0, max: 100 };
    case "multi":
      return { type: "checkbox", showNoneItem: true, choices: indicator.options };
    case "likert":
      return {
        type: "multipletext",
        items: VOTES.map((vote) => ({ name: `n${vote}`, inputType: "number", min: 0, max: 10_000 })),
      };
  }
}

function unscoredElements(model: SurveyModel, question: Exclude<Question, Indicator>): readonly Json[] {
  const name = surveyJsName(question.id);
  const required = question.required === true ? { isRequired: true } : {};
  const place = {
    name,
    sourced: (path: string) => sourcedOptions(model, question, path),
    path: question.type === "value" ? question.field.id : "",
    requiredIf: undefined,
  };
  switch (question.type) {
    case "value":
      return fieldElements({ ...question.field, required: question.required }, place);
    case "group":
      return [
        { name, title: name, type: "panel", elements: nestedElements(fieldsOf(model, question), place) },
      ];
    case "list":
      return [
        {
          name,
          title: name,
          ...required,
          ...listElement({ ...question, fields: fieldsOf(model, question) }, place),
        },
      ];
    case "ranking":
      return rankingElements(question, required);
  }
}

function rankingElements(question: Extract<Question, { type: "ranking" }>, required: Json): readonly Json[] {
  const name = surveyJsName(question.id);
  const { options: choices, max: maxSelectedChoices, other } = question;
  const ranking = {
    name,
    title: name,
    type: "ranking",
    selectToRankEnabled: true,
    choices,
    maxSelectedChoices,
    ...required,
  };
  if (other === undefined) return [ranking];
  const text = { name: surveyJsName(name, "other"), type: "text", maxLength: other.max, isRequired: true };
  return [ranking, { ...text, visibleIf: `{${name}} contains '${other.option}'` }];
}

/** Communes and entries of a list belong to a body, not to the questionnaire: both engines are given none. */
function sourcedOptions(model: SurveyModel, question: Question, path: string): readonly string[] {
  return optionLists(model, question, { answers: {}, communes: [] })[path] ?? [];
}
