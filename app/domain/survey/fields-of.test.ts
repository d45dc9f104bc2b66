import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import type { Field } from "../fields/field.schema.ts";
import type { Question } from "../questions/question.schema.ts";
import { fieldsOf } from "./fields-of.ts";

const note: Field = { id: "note", type: "text", max: 50 };
const amount: Field = { id: "amount", type: "number" };
const own: Question = { id: "own", type: "group", ask: ["lead"], fields: [note] };
const shared: Question = {
  id: "shared",
  type: "list",
  ask: ["lead"],
  min: 0,
  max: 3,
  title: "note",
  fields: { set: "gain" },
};
const model = aSurvey({
  sections: [aFactsSection("facts", [own, shared])],
  fieldSets: { gain: [note, amount] },
});

describe("fieldsOf", () => {
  it("gives the fields of a group, or of the set that a question shares", () => {
    expect(fieldsOf(model, own)).toEqual([note]);
    expect(fieldsOf(model, shared)).toEqual([note, amount]);
  });

  it("gives the one field of a value question", () => {
    expect(fieldsOf(model, aChoice("model", ["own", "other"]))).toEqual([
      { id: "model", type: "choice", options: ["own", "other"] },
    ]);
  });

  it("gives none for a scored question", () => {
    expect(fieldsOf(model, anIndicator())).toEqual([]);
  });
});
