import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../../tests/builders/indicators.ts";
import { aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { Field } from "../../fields/field.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import type { Section } from "../../survey/survey.schema.ts";
import { lintReferences } from "./references.ts";

const told = (...sections: readonly Section[]) =>
  lintReferences(aSurvey({ sections: [...sections] }).definition).map(({ rule, path }) => `${rule} ${path}`);
const aGroup = (...fields: readonly Field[]): Question => ({
  ...{ id: "g", type: "group", ask: [] },
  fields: [...fields],
});
const level = (id: string, levels = 5): Field => ({ id, type: "level", levels });

describe("a brake and a gain", () => {
  it.each([
    ["brakes", "intensity"],
    ["gains", "proof"],
  ] as const)("of %s have a field %s of five levels", (kind, wanted) => {
    const of = (...fields: readonly Field[]) => told(aDimension("one", [aGroup(...fields)], { kind }));
    const other: Field = { id: "note", type: "text", max: 9 };
    expect(of(other, level(wanted))).toEqual([]);
    for (const fields of [
      [other],
      [level("other")],
      [level(wanted, 4)],
      [{ id: wanted, type: "number" } as const, level("other")],
    ])
      expect(of(...fields)).toEqual(["section-kind /sections/0/questions/0"]);
  });

  it("is no scored question, nor one of another type", () => {
    expect(told(aDimension("one", [anIndicator()], { kind: "brakes" }))).toEqual([
      "section-kind /sections/0/questions/0",
    ]);
    const value: Question = { id: "v", type: "value", ask: [], field: { id: "v", type: "text", max: 9 } };
    expect(told(aDimension("one", [value], { kind: "gains" }))).toEqual([
      "section-kind /sections/0/questions/0",
    ]);
    expect(told(aFactsSection("facts", [value, aGroup(level("any", 3))]))).toEqual([]);
  });
});

describe("a list", () => {
  it.each<[string, Field, boolean]>([
    ["a required text", { id: "name", type: "text", max: 9, required: true }, true],
    ["a text", { id: "name", type: "text", max: 9 }, false],
    ["a required number", { id: "name", type: "number", required: true }, false],
    ["something else", { id: "other", type: "text", max: 9, required: true }, false],
  ])("is named by %s", (_what, field, isFine) => {
    const list: Question = { id: "l", type: "list", ask: [], min: 0, max: 3, title: "name", fields: [field] };
    expect(told(aFactsSection("facts", [list]))).toEqual(
      isFine ? [] : ["list-title /sections/0/questions/0/title"],
    );
  });
});
