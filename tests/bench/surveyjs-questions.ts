// Our questions as SurveyJS elements: the same choices, limits, conditions and required answers.
import { optionLists } from "../../app/domain/answers/option-lists.ts";
import { fieldsOf } from "../../app/domain/survey/fields-of.ts";
import type { Indicator, Question } from "../../app/domain/survey/question.schema.ts";
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

function indicatorElements(indicator: Indicator): readonly Json[] {
  const name = surveyJsName(indicator.id);
  const title = { title: name, name };
  if (indicator.type === "ladder" || indicator.type === "yesno") return choiceElements(indicator);
  const dontKnow = { name: surveyJsName(name, "dk"), type: "checkbox", choices: ["dk"] };
  if (indicator.type === "percent")
    return [{ ...title, type: "text", inputType: "number", min: 0, max: 100 }, dontKnow];
  if (indicator.type === "multi")
    return [{ ...title, type: "checkbox", showNoneItem: true, choices: indicator.options }, dontKnow];
  const items = VOTES.map((vote) => ({ name: `n${vote}`, inputType: "number", min: 0, max: 10_000 }));
  return [{ ...title, type: "multipletext", items }, dontKnow];
}

function choiceElements(indicator: Extract<Indicator, { type: "ladder" | "yesno" }>): readonly Json[] {
  const name = surveyJsName(indicator.id);
  const options = indicator.type === "ladder" ? indicator.levels : indicator.options.map(({ id }) => id);
  const question = { name, title: name, type: "radiogroup" };
  if (indicator.notApplicable === undefined) return [{ ...question, choices: [...options, "dk"] }];
  const expression = `{${name}} <> 'na' or ${expressionOf(indicator.notApplicable.if)}`;
  const reason = {
    name: surveyJsName(name, "reason"),
    type: "comment",
    maxLength: REASON_MAX,
    isRequired: true,
  };
  return [
    { ...question, choices: [...options, "dk", "na"], validators: [{ type: "expression", expression }] },
    { ...reason, visibleIf: `{${name}} = 'na'` },
  ];
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
