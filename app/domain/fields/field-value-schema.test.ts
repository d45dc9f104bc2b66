import { describe, expect, it } from "vitest";
import { FIELD_CASES, OPTION_LISTS } from "../../../tests/builders/field-cases.ts";
import type { Field } from "./field.schema.ts";
import { fieldValueSchema, recordSchema } from "./field-value-schema.ts";

const WHOLE = { options: OPTION_LISTS, draft: false };
const DRAFT = { options: OPTION_LISTS, draft: true };

function read(field: Field, value: unknown, context = WHOLE) {
  return fieldValueSchema(field, field.id, context).safeParse(value);
}

function problems(field: Field, value: unknown, context = WHOLE) {
  const { error } = read(field, value, context);
  return error?.issues.map(({ message, path }) => `${message} ${path.join(".")}`) ?? [];
}

const rows: Field = {
  ...{ id: "rows", type: "list", min: 1, max: 2 },
  fields: [{ id: "size", type: "number", required: true }],
};
const explained: Field = {
  ...{ id: "explained", type: "choice", options: ["a", "b"] },
  followUp: { option: "b", field: { type: "text", max: 5, required: true } },
};

describe("the schema of a field", () => {
  it.each(FIELD_CASES)("%j says of %j: %s", (field, value, message) => {
    const { error } = read(field, value);
    expect(error?.issues.map((issue) => issue.message) ?? []).toEqual(message === null ? [] : [message]);
  });

  it.each<[Field, unknown, object]>([
    [{ id: "t", type: "text", max: 5 }, "abcdef", { max: 5 }],
    [{ id: "n", type: "number", min: 1 }, 0, { min: 1 }],
    [{ id: "n", type: "number", max: 1 }, 2, { max: 1 }],
    [{ id: "y", type: "year", min: 2000, max: 2030 }, 1999, { min: 2000, max: 2030 }],
    [rows, [], { min: 1 }],
    [rows, [{ size: 1 }, { size: 2 }, { size: 3 }], { max: 2 }],
  ])("%j names to %j the limit it misses", (field, value, params) => {
    expect(read(field, value).error?.issues).toMatchObject([{ params }]);
  });

  it.each<[Field, unknown, unknown]>([
    [{ id: "t", type: "text", max: 9 }, "  a\r\nb ", "a\nb"],
    [explained, { choice: "a", more: "gone" }, { choice: "a" }],
    [explained, { choice: "b", more: " why " }, { choice: "b", more: "why" }],
    [{ id: "c", type: "choices", options: ["a", "b"] }, ["b", "a", "b"], ["a", "b"]],
    [{ id: "c", type: "choices", options: ["a", "b"] }, ["b"], ["b"]],
    [rows, [null, { size: 1 }, null], [{ size: 1 }]],
  ])("%j keeps %j as %j", (field, value, kept) => {
    expect(read(field, value).data).toEqual(kept);
  });
});

describe("where something is wrong", () => {
  it("is the place of the value, rows that are blank counted", () => {
    expect(problems(rows, [null, { size: "x" }])).toEqual(["errors.notANumber 1.size"]);
    expect(problems(explained, { choice: "b" })).toEqual(["errors.required more"]);
    expect(problems(explained, { choice: "x" })).toEqual(["errors.unknownOption choice"]);
  });
});

describe("a draft", () => {
  it("lacks what is required, and nothing else", () => {
    const group: Field = {
      ...{ id: "group", type: "group" },
      fields: [{ id: "name", type: "text", max: 5, required: true }],
    };
    expect(problems(group, {}, DRAFT)).toEqual([]);
    expect(problems(group, { name: "" }, DRAFT)).toEqual([]);
    expect(problems(group, { name: "abcdef" }, DRAFT)).toEqual(["errors.tooLong name"]);
    expect(problems(explained, { choice: "b" }, DRAFT)).toEqual([]);
    expect(problems(rows, [], DRAFT)).toEqual([]);
    expect(problems(rows, [{}, {}, {}], DRAFT)).toEqual(["errors.tooManyEntries "]);
  });
});

it("recordSchema finds the options of a field of the question itself by its id", () => {
  const fields: Field[] = [{ id: "towns", type: "choice", options: { source: { kind: "communes" } } }];
  expect(recordSchema(fields, WHOLE).safeParse({ towns: "lyon" }).success).toBe(true);
  expect(recordSchema(fields, WHOLE, "team").safeParse({ towns: "lyon" }).success).toBe(false);
  expect(recordSchema(fields, WHOLE, "team").safeParse({ towns: "nice" }).success).toBe(true);
  expect(recordSchema(fields, WHOLE).safeParse({}).success).toBe(true);
});
