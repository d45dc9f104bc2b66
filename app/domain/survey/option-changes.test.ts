import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { aMultiSelect } from "../../../tests/builders/indicators.ts";
import { aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import type { Field } from "../fields/field.schema.ts";
import type { Question } from "../questions/question.schema.ts";
import type { QuestionMove } from "./migration.schema.ts";
import { optionChanges, questionShape } from "./option-changes.ts";

const field = (options: readonly string[]): Field => ({ id: "theme", type: "choice", options: [...options] });
const nested = (options: readonly string[]): Field => ({
  id: "partners",
  type: "list",
  min: 0,
  max: 3,
  fields: [{ id: "role", type: "choices", options: [...options] }],
});
const note: Field = { id: "note", type: "text", max: 9 };
const communes: Field = { id: "communes", type: "choices", options: { source: { kind: "communes" } } };
const aGroup = (...fields: readonly Field[]): Question => ({
  id: "q",
  type: "group",
  ask: [],
  fields: [...fields],
});
const aChoice = (...options: readonly string[]): Question => ({
  ...{ id: "q", type: "value", ask: [] },
  field: { id: "q", type: "choice", options: [...options] },
});

function shape(question: Question, fieldSets = {}) {
  const model = aSurvey({ sections: [aFactsSection("all", [question])], fieldSets });
  return questionShape(model, question);
}
const changes = (before: Question, after: Question, move: QuestionMove = {}) =>
  optionChanges([shape(before), shape(after)], move).map(
    ({ path, message }) => `${path.join("/")}: ${message}`,
  );

describe("what a question offers", () => {
  it("is its own options, those of its one field, or those of each of its fields", () => {
    expect(shape(aMultiSelect({ id: "q", options: ["a", "b"] })).options).toEqual(["a", "b"]);
    expect(shape(aChoice("a", "b"))).toEqual({ options: ["a", "b"], fields: new Map() });
    expect(shape({ ...aChoice(), field: { id: "q", type: "text", max: 9 } } as Question).options).toEqual([]);
    expect([...shape(aGroup(field(["x", "y"]), nested(["m", "n"]), note, communes)).fields]).toEqual([
      ["theme", ["x", "y"]],
      ["partners", undefined],
      ["partners.role", ["m", "n"]],
      ["note", undefined],
      ["communes", undefined],
    ]);
  });

  it("is what the question itself gives to a field of a shared set", () => {
    const lever: Field = { id: "lever", type: "choice", options: { source: { kind: "question" } } };
    const question = {
      id: "q",
      type: "group",
      ask: [],
      fields: { set: "brake" },
      options: { lever: ["l1"], other: ["z"] },
    } as Question;
    expect([...shape(question, { brake: [lever] }).fields]).toEqual([["lever", ["l1"]]]);
  });
});

describe("D: an option that is gone", () => {
  it("is asked about, wherever it was offered", () => {
    expect(changes(aChoice("a", "b"), aChoice("b", "c"))).toEqual([
      `options: The option "a" is gone; say which one takes its place, or null.`,
    ]);
    expect(
      changes(aGroup(field(["x", "y"]), nested(["m", "n"])), aGroup(field(["y", "z"]), nested(["n", "o"]))),
    ).toEqual([
      `fields/theme/options: The option "x" is gone; say which one takes its place, or null.`,
      `fields/partners.role/options: The option "m" is gone; say which one takes its place, or null.`,
    ]);
  });

  it("is told about by a successor that exists, or by null", () => {
    const fields = { theme: { options: { x: "z" } }, "partners.role": { options: { m: null } } };
    expect(
      changes(aGroup(field(["x", "y"]), nested(["m", "n"])), aGroup(field(["y", "z"]), nested(["n", "o"])), {
        fields,
      }),
    ).toEqual([]);
    expect(
      changes(aChoice("a", "b"), aChoice("b", "c"), { options: { a: "nowhere", b: "c", never: null } }),
    ).toEqual([
      `options/never: The older question has no option "never".`,
      `options/a: The newer question has no option "nowhere".`,
    ]);
  });

  it("is nobody’s business where options are not written down", () => {
    expect(changes(aGroup(communes), aGroup(communes))).toEqual([]);
    expect(changes(aGroup(field(["x", "y"])), aGroup({ ...note, id: "theme" }))).toEqual([]);
  });
});

describe("D: a field that is gone", () => {
  it("is asked about, and told about by dropping it", () => {
    const message = `The field "note" is gone; say so with "drop" in "fields".`;
    expect(changes(aGroup(field(["x"]), note), aGroup(field(["x"])))).toEqual([`fields/note: ${message}`]);
    expect(
      changes(aGroup(field(["x"]), note), aGroup(field(["x"])), { fields: { note: { drop: true } } }),
    ).toEqual([]);
  });

  it("is not told about under a name that no field had", () => {
    expect(changes(aGroup(note), aGroup(note), { fields: { other: { drop: true } } })).toEqual([
      `fields/other: The older question has no field "other".`,
    ]);
  });
});
