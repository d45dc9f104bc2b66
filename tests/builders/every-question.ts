// One question of each type, with every type of field, for tests that must hold for all of them.
import type { Field } from "../../app/domain/fields/field.schema.ts";
import type { Question } from "../../app/domain/questions/question.schema.ts";
import { aSurvey } from "./a-survey.ts";
import { aLikert, aMultiSelect, anIndicator, aPercentage, aYesNo } from "./indicators.ts";
import { aFactsSection } from "./unscored-questions.ts";

const FIELDS: Field[] = [
  { id: "name", type: "text", max: 20, required: true },
  { id: "story", type: "long-text", max: 60 },
  { id: "cost", type: "number", min: 0, max: 1000 },
  { id: "people", type: "number", min: 0, integer: true },
  { id: "day", type: "date" },
  { id: "start", type: "month" },
  { id: "year", type: "year", min: 1990, max: 2100 },
  { id: "proof", type: "level", levels: 5, dontKnow: true },
  { id: "theme", type: "choice", options: ["roads", "water"] },
  {
    id: "team",
    type: "choice",
    options: ["own", "common"],
    followUp: { option: "common", field: { type: "number", min: 1, integer: true } },
  },
  { id: "crises", type: "choices", options: ["cyber", "flood", "none"], exclusive: "none" },
  { id: "towns", type: "choices", options: { source: { kind: "communes" } } },
  {
    id: "partners",
    type: "list",
    min: 0,
    max: 2,
    fields: [
      { id: "role", type: "choice", options: ["funder", "expert"] },
      { id: "sum", type: "number" },
    ],
  },
  { id: "reuse", type: "group", fields: [{ id: "code", type: "choice", options: ["open", "closed"] }] },
];

export const EVERY_QUESTION = {
  ladder: anIndicator({
    id: "a-ladder",
    notApplicable: { if: { "!": { in: ["water", { var: "duties" }] } } },
  }),
  percent: aPercentage({ id: "a-percent" }),
  multi: aMultiSelect({ id: "a-multi" }),
  yesno: aYesNo({ id: "a-yesno" }),
  likert: aLikert({ id: "a-likert" }),
  value: {
    id: "a.value",
    type: "value",
    ask: [],
    dontKnow: true,
    field: { id: "a.value", type: "number", min: 0 },
  },
  group: { id: "a-group", type: "group", ask: [], fields: FIELDS },
  list: { id: "a-list", type: "list", ask: [], min: 0, max: 2, title: "name", fields: FIELDS },
  ranking: {
    id: "a-ranking",
    type: "ranking",
    ask: [],
    options: ["a", "b", "c", "other"],
    max: 3,
    other: { option: "other", max: 20 },
  },
} as const satisfies Record<Question["type"], Question>;

export const everyQuestionModel = aSurvey({
  sections: [aFactsSection("all", Object.values(EVERY_QUESTION) as Question[])],
});

export const COMMUNES = ["35238", "35047"];
