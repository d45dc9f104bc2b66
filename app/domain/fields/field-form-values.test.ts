import { describe, expect, it } from "vitest";
import type { Field } from "./field.schema.ts";
import { fieldFormValues, recordFormValues } from "./field-form-values.ts";
import type { FieldValue } from "./field-value.ts";
import { entriesOfValues, type FormValues } from "./form-entries.ts";
import { readField } from "./read-field.ts";

const name: Field = { id: "name", type: "text", max: 9 };
const size: Field = { id: "size", type: "number" };
const choice: Field = { id: "choice", type: "choice", options: ["a", "b"] };
const asksNumber: Field = { ...choice, followUp: { option: "b", field: { type: "number" } } };

describe("the values of a form", () => {
  it.each<[Field, FieldValue, FormValues]>([
    [name, "a", { f: "a" }],
    [{ ...name, type: "long-text" }, "a", { f: "a" }],
    [size, 12.5, { f: "12.5" }],
    [{ id: "d", type: "date" }, "2026-03-31", { f: "2026-03-31" }],
    [{ id: "m", type: "month" }, "2026-03", { f: "2026-03" }],
    [{ id: "y", type: "year", min: 2000, max: 2030 }, 2026, { f: "2026" }],
    [{ id: "l", type: "level", levels: 3 }, 0, { f: "0" }],
    [choice, "a", { f: "a" }],
    [asksNumber, { choice: "b", more: 0 }, { f: "b", "f.more": "0" }],
    [asksNumber, { choice: "a" }, { f: "a" }],
    [{ id: "c", type: "choices", options: ["a", "b"] }, ["b", "a"], { f: ["b", "a"] }],
    [{ id: "g", type: "group", fields: [name, size] }, { size: 3 }, { "f.size": "3" }],
    [
      { id: "r", type: "list", min: 0, max: 2, fields: [name, size] },
      [{ name: "a" }, { name: "b", size: 3 }],
      { "f.0.name": "a", "f.1.name": "b", "f.1.size": "3" },
    ],
  ])("of %j with %j are %j, and are read back as they were", (field, value, values) => {
    expect(fieldFormValues(field, "f", value)).toEqual(values);
    expect(readField(field, "f", entriesOfValues(values))).toEqual(value);
  });

  it("of a record are those of its fields, blank ones left out", () => {
    expect(recordFormValues([name, size], "g", { name: "a" })).toEqual({ "g.name": "a" });
    expect(recordFormValues([name], "g", { name: "a", gone: "b" })).toEqual({ "g.name": "a" });
  });
});
