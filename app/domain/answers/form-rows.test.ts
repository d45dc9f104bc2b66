import { describe, expect, it } from "vitest";
import type { QuestionSheet } from "../branching/question-sheet.ts";
import { rowNames, rowsOf, withBlankRows, withRows } from "./form-rows.ts";

const ladder = { question: { type: "ladder" }, fields: [] } as unknown as QuestionSheet;
const projects = {
  question: { type: "list" },
  fields: [{ field: { id: "name", type: "text" } }, { field: { id: "brakes", type: "list" } }],
} as unknown as QuestionSheet;

describe("rows of a form", () => {
  it("are counted up to the highest number, whatever stands between", () => {
    expect(rowsOf({}, "entry")).toBe(0);
    expect(rowsOf({ "entry.0.name": "a", "entry.10.name": "b" }, "entry")).toBe(11);
    expect(rowsOf({ "entry.0.brakes.1.how": "x" }, "entry.0.brakes")).toBe(2);
    expect(rowsOf({ "entry.999999999.name": "a" }, "entry")).toBe(0);
    expect(rowsOf({ "entry.199.name": "a" }, "entry")).toBe(200);
    expect(rowsOf({ "entry.200.name": "a" }, "entry")).toBe(0);
    expect(rowsOf({ "entry.-1.name": "a" }, "entry")).toBe(0);
    expect(rowsOf({ "entry.constructor": "x", entryway: "y" }, "entry")).toBe(0);
  });

  it("are named one by one, as many as are allowed", () => {
    expect(rowNames({ "entry.1.name": "b" }, "entry", 10)).toEqual(["entry.0", "entry.1"]);
    expect(rowNames({ "entry.50.name": "b" }, "entry", 1)).toEqual(["entry.0"]);
    expect(rowNames({}, "entry", 10)).toEqual([]);
  });

  it("can be added, and stay when there are enough", () => {
    expect(rowsOf(withRows({ "entry.0.name": "a" }, "entry", 2), "entry")).toBe(2);
    expect(rowsOf(withRows({ "entry.2.name": "a" }, "entry", 2), "entry")).toBe(3);
    for (const row of [1, 2])
      expect(Object.keys(withRows({ [`entry.${row}.name`]: "a" }, "entry", 2))).toHaveLength(1);
  });

  it("open with two blank links, five at most", () => {
    expect(rowsOf(withBlankRows(ladder, {}), "evidence")).toBe(2);
    expect(rowsOf(withBlankRows(ladder, { "evidence.3.url": "https://a.fr/" }), "evidence")).toBe(5);
  });

  it("open with one blank entry in a list that has none, and one row in each list of an entry", () => {
    const blank = withBlankRows(projects, {});
    expect(rowsOf(blank, "entry")).toBe(1);
    expect(rowsOf(blank, "entry.0.brakes")).toBe(1);
    expect(rowsOf(blank, "entry.0.name")).toBe(0);
    expect(rowsOf(withBlankRows(ladder, {}), "entry")).toBe(0);
    const two = withBlankRows(projects, {
      "entry.0.name": "a",
      "entry.1.name": "b",
      "entry.1.brakes.1.how": "c",
    });
    expect(rowsOf(two, "entry")).toBe(2);
    expect(rowsOf(two, "entry.0.brakes")).toBe(1);
    expect(rowsOf(two, "entry.1.brakes")).toBe(2);
  });

  it("open with one row in each list of a group, beside its other fields", () => {
    const group = { ...projects, question: { type: "group" } } as unknown as QuestionSheet;
    const blank = withBlankRows(group, { "field.name": "a" });
    expect(Object.keys(blank)).toEqual(["field.name", "evidence.1.", "field.brakes.0."]);
  });
});
