import { expect, it } from "vitest";
import {
  aLikert,
  aMultiSelect,
  anIndicator,
  aPercentage,
  aYesNo,
} from "../../../tests/builders/indicators.ts";
import type { AnswerValue } from "./answer.ts";
import type { Indicator, Question } from "./question.schema.ts";
import { scoredTypeOf, typeOf } from "./question-types.ts";

it.each<[Indicator, AnswerValue, number | undefined]>([
  [anIndicator(), 3, 3],
  [aYesNo(), "partly", 2],
  [aYesNo(), "perhaps", undefined],
  [aPercentage(), 0, 0],
  [aPercentage(), 9.99, 0],
  [aPercentage(), 10, 1],
  [aPercentage(), 100, 4],
  [aPercentage(), 100.01, undefined],
  [aPercentage(), -0.01, undefined],
  [aPercentage(), "55", undefined],
  [aMultiSelect(), [], 0],
  [aMultiSelect(), ["a", "a", "z"], 1],
  [aMultiSelect(), ["a", "b", "c", "d"], 3],
  [aMultiSelect(), ["a", "b", "c", "d", "e"], 4],
  [aLikert(), [0, 1, 1, 4, 4], 1],
  [aLikert(), [0, 1, 1, 4, "dk"], undefined],
])("of %j, %j gives the level %j", (question, said, level) => {
  expect(scoredTypeOf(question).levelOf(question, said)).toBe(level);
});

it.each([
  ["since-year", { type: "year", min: 1990, max: 2100 }, true],
  ["since-year", { type: "number" }, false],
  ["population", { type: "number" }, true],
  ["communes", { type: "number" }, true],
  ["communes", { type: "year", min: 1990, max: 2100 }, false],
] as const)("what the directory knows (%s) is offered to a field %j: %j", (directory, field, isSound) => {
  const question: Question = { id: "q", type: "value", ask: [], directory, field: { ...field, id: "q" } };
  const flaws = typeOf(question).flaws(question);
  expect(flaws.map(({ rule, at }) => [rule, at])).toEqual(
    isSound ? [] : [["directory-field", ["directory"]]],
  );
});

it.each([
  [["a", "b"], true],
  [["a", "b", "c"], false],
  [["a", "a"], false],
])("a ranking of two at most that ranks %j fits: %j", (ranked, fits) => {
  const ranking: Question = { id: "r", type: "ranking", ask: [], options: ["a", "b", "c"], max: 2 };
  expect(typeOf(ranking).fits(ranking, { ranked }, { fields: () => [], options: () => ({}) })).toBe(fits);
});
