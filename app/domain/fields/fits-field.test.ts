import { describe, expect, it } from "vitest";
import { FIELD_CASES, OPTION_LISTS } from "../../../tests/builders/field-cases.ts";
import type { Field } from "./field.schema.ts";
import { fitsField, fitsRecord, fitsText, isEmpty, isRecord } from "./fits-field.ts";

const options = () => OPTION_LISTS;

describe("fitsField", () => {
  it.each(FIELD_CASES)("%j takes %j unless the schema says: %s", (field, value, message) => {
    expect(fitsField(field, value, { path: field.id, options })).toBe(message === null);
  });

  it("asks for options that the definition does not write down, and for none else", () => {
    const place = {
      path: "f",
      options: () => {
        throw new Error("asked");
      },
    };
    expect(fitsField({ id: "f", type: "choice", options: ["a"] }, "a", place)).toBe(true);
    const towns: Field = { id: "f", type: "choice", options: { source: { kind: "communes" } } };
    expect(() => fitsField(towns, "a", place)).toThrow("asked");
  });
});

it("fitsRecord finds the options of a field of the question itself by its id", () => {
  const fields: Field[] = [{ id: "towns", type: "choice", options: { source: { kind: "communes" } } }];
  expect(fitsRecord(fields, { towns: "lyon" }, { path: "", options })).toBe(true);
  expect(fitsRecord(fields, { towns: "lyon" }, { path: "team", options })).toBe(false);
  expect(fitsRecord(fields, { towns: "nice" }, { path: "team", options })).toBe(true);
});

it("fitsText measures what is kept: two marks may become three characters, and what cannot be seen is no character", () => {
  // One character that is three once it is written the one way (NFC).
  expect(fitsText("\u{1d160}", 3)).toBe(true);
  expect(fitsText("\u{1d160}", 2)).toBe(false);
  expect(fitsText(" \u200b abc ", 3)).toBe(true);
});

it("isEmpty is true of a text that says nothing and of a list of nothing", () => {
  expect(["", " \u200b", []].map(isEmpty)).toEqual([true, true, true]);
  expect(["a", ["a"], 0, null, {}, { length: 0 }].map(isEmpty)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

it("isRecord is true of what has fields", () => {
  expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
  expect([null, undefined, [], "a", 1].map(isRecord)).toEqual([false, false, false, false, false]);
});
