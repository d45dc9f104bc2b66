import { describe, expect, it } from "vitest";
import { aMultiSelect, anIndicator, aPercentage, aYesNo } from "../../../../tests/builders/indicators.ts";
import { aChoice } from "../../../../tests/builders/unscored-questions.ts";
import type { SimpleField } from "../../fields/field.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import { type Literal, possibleAnswers } from "./possible-answers.ts";

const aValue = (field: SimpleField): Question => ({ id: field.id, type: "value", ask: [], field });

/** The values tried, and that no answer is tried before them. */
function tried(question: Question, compared: readonly Literal[]): readonly unknown[] {
  const [none, ...others] = possibleAnswers(question, compared);
  expect(none).toBeUndefined();
  return others.map((answer) => (answer?.state === "answered" ? answer.value : answer));
}

describe("answers enough to try a question with", () => {
  it("are numbers at both ends and around each one compared", () => {
    expect(tried(anIndicator(), [2])).toEqual([0, 1, 2, 3, 4]);
    expect(tried(anIndicator(), [0, 4])).toEqual([0, 1, 3, 4]);
    expect(tried(anIndicator(), [])).toEqual([0, 4]);
    expect(tried(anIndicator(), [2, 2, "2", true])).toEqual([0, 1, 2, 3, 4]);
    expect(tried(aPercentage(), [30])).toEqual([0, 30 - 1e-6, 30, 30 + 1e-6, 100]);
    const year = aValue({ id: "y", type: "year", min: 1990, max: 2100 });
    expect(tried(year, [1990])).toEqual([1990, 1991, 2100]);
  });

  it("are the options compared, and one that is not", () => {
    expect(tried(aYesNo(), ["yes"])).toEqual(["yes", "no"]);
    expect(tried(aYesNo(), ["no", "no", "partly"])).toEqual(["no", "partly", "yes"]);
    expect(tried(aChoice("c", ["x", "y"]), ["x", "y"])).toEqual(["x", "y"]);
    const town = aValue({ id: "t", type: "choice", options: { source: { kind: "communes" } } });
    expect(tried(town, ["35238"])).toEqual(["35238", "another"]);
  });

  it("are every choice of ticks among those compared, with and without another", () => {
    expect(tried(aMultiSelect(), ["b", "a"])).toEqual([
      ...[[], ["b"], ["a"], ["b", "a"]],
      ...[["c"], ["b", "c"], ["a", "c"], ["b", "a", "c"]],
    ]);
    expect(tried(aMultiSelect({ options: ["a", "b"] }), ["a", "b", "a"])).toEqual([
      ...[[], ["a"], ["b"], ["a", "b"]],
    ]);
    const towns = aValue({ id: "t", type: "choices", options: { source: { kind: "communes" } } });
    expect(tried(towns, ["35238"])).toEqual([[], ["35238"]]);
  });

  it("try no more than eight options in every combination", () => {
    const options = [..."abcdefghij"];
    expect(tried(aMultiSelect({ options }), options)).toHaveLength(2 ** 8);
  });

  it("are days and months before, at and after each one compared", () => {
    expect(tried(aValue({ id: "d", type: "date" }), ["2026-03-31"])).toEqual([
      ...["0001-01-01", "2026-03-31", "9999-12-31"],
    ]);
    expect(tried(aValue({ id: "m", type: "month" }), ["2026-03"])).toEqual([
      ...["0001-01-01", "2026-03", "9999-12-31"],
    ]);
  });

  it("are the texts compared and another; and one record that is filled", () => {
    expect(tried(aValue({ id: "t", type: "text", max: 9 }), ["x"])).toEqual(["x", "another text"]);
    const [record, ...others] = tried({ id: "g", type: "group", ask: [], fields: [] }, []);
    expect(Object.keys(record as object)).not.toEqual([]);
    expect(others).toEqual([]);
  });
});
