import { describe, expect, it } from "vitest";
import type { Field } from "./field.schema.ts";
import { entriesOfValues, type FormValues } from "./form-entries.ts";
import {
  isBlank,
  readField,
  readFields,
  readLevel,
  readNumber,
  readSome,
  readText,
  rowNumbers,
  unlessBlank,
  withoutBlankEnd,
} from "./read-field.ts";

const name: Field = { id: "name", type: "text", max: 9 };
const size: Field = { id: "size", type: "number" };
const rows: Field = { id: "rows", type: "list", min: 0, max: 2, fields: [name, size] };
const group: Field = { id: "group", type: "group", fields: [name, size] };
const choice: Field = { id: "choice", type: "choice", options: ["a", "b"] };
const asksText: Field = { ...choice, followUp: { option: "b", field: { type: "text", max: 9 } } };
const asksNumber: Field = { ...choice, followUp: { option: "b", field: { type: "number" } } };

function read(field: Field, values: FormValues) {
  return readField(field, "f", entriesOfValues(values));
}

describe("readField", () => {
  it.each<[Field, FormValues, unknown]>([
    [name, { f: " a\u200b " }, "a"],
    [{ ...name, type: "long-text" }, { f: "a\r\nb" }, "a\nb"],
    [{ id: "d", type: "date" }, { f: " 2026-03-31 " }, "2026-03-31"],
    [{ id: "m", type: "month" }, { f: "2026-03" }, "2026-03"],
    [size, { f: "1 234,5" }, 1234.5],
    [size, { f: "1,234" }, "1,234"],
    [size, { f: "many" }, "many"],
    [{ id: "y", type: "year", min: 2000, max: 2030 }, { f: "2026" }, 2026],
    [{ id: "l", type: "level", levels: 3 }, { f: "2" }, 2],
    [{ id: "l", type: "level", levels: 3 }, { f: "dk" }, "dk"],
    [choice, { f: "a", "f.more": "x" }, "a"],
    [asksText, { f: "b", "f.more": " 12 " }, { choice: "b", more: "12" }],
    [asksText, { f: "b" }, { choice: "b" }],
    [asksText, { f: "", "f.more": "x" }, undefined],
    [asksNumber, { f: "b", "f.more": "12" }, { choice: "b", more: 12 }],
    [{ id: "c", type: "choices", options: ["a", "b"] }, { f: ["b", "", "a"] }, ["b", "a"]],
    [group, { "f.name": "a", "f.size": "" }, { name: "a" }],
    [group, { "f.name": " ", "f.size": "" }, undefined],
  ])("reads %j out of %j", (field, values, value) => {
    expect(read(field, values)).toEqual(value);
  });

  it.each<Field>([
    name,
    { ...name, type: "long-text" },
    { id: "d", type: "date" },
    { id: "m", type: "month" },
    size,
    { id: "y", type: "year", min: 2000, max: 2030 },
    { id: "l", type: "level", levels: 3 },
    choice,
    asksText,
    { id: "c", type: "choices", options: ["a", "b"] },
    group,
    rows,
  ])("reads nothing where nothing was sent for %j", (field) => {
    expect(read(field, {})).toBeUndefined();
    expect(read(field, { f: "" })).toBeUndefined();
  });
});

describe("rows of a list", () => {
  it("keep their numbers, and end with the last one that is not blank", () => {
    expect(read(rows, { "f.1.name": "a" })).toEqual([null, { name: "a" }]);
    expect(read(rows, { "f.0.name": "a", "f.2.size": "3" })).toEqual([{ name: "a" }, null, { size: 3 }]);
  });

  it("are null where the person removed them, whatever they hold", () => {
    const values = { "f.0.name": "a", "f.1.name": "b", "f.0.remove": "" };
    expect(read(rows, values)).toEqual([null, { name: "b" }]);
    expect(read(rows, { "f.0.name": "a", "f.0.remove": "1" })).toBeUndefined();
  });

  it("are read up to one more than allowed, to be refused", () => {
    expect(rowNumbers(2)).toEqual([0, 1, 2]);
    const four = { "f.0.name": "a", "f.1.name": "b", "f.2.name": "c", "f.3.name": "d" };
    expect(read(rows, four)).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }]);
  });

  it("may all be blank", () => {
    expect(withoutBlankEnd([null, null])).toEqual([]);
    expect(withoutBlankEnd([null, "a", null])).toEqual([null, "a"]);
  });
});

it("readFields reads each field under the name of its parent, and leaves blank ones out", () => {
  const entries = entriesOfValues({ "g.name": "a", "g.size": " ", name: "elsewhere" });
  expect(readFields([name, size], "g", entries)).toEqual({ name: "a" });
});

it("a record is blank when it has no field", () => {
  expect([isBlank({}), isBlank({ a: "" })]).toEqual([true, false]);
  expect([unlessBlank({}), unlessBlank({ a: 1 })]).toEqual([undefined, { a: 1 }]);
});

describe("what was not sent", () => {
  it("is no text, no number, no level and no choice", () => {
    expect([readText(null), readNumber(null), readLevel(null), readSome([])]).toEqual(
      Array(4).fill(undefined),
    );
    expect(readSome([""])).toBeUndefined();
  });
});

it.each([
  ["0", 0],
  ["9", 9],
  ["10", "10"],
  ["-1", "-1"],
  ["2a", "2a"],
  ["a2", "a2"],
])("a level is one digit: %j is read as %j", (typed, value) => {
  expect(readLevel(typed)).toBe(value);
});
