import { describe, expect, it } from "vitest";
import type { AnswerValue } from "../questions/answer.ts";
import type { QuestionMove } from "./migration.schema.ts";
import { moveValue } from "./move-value.ts";

const options = { small: "some", large: "some", fax: null };
const fields: QuestionMove["fields"] = {
  theme: { options },
  boxes: { options },
  why: { options },
  old: { drop: true },
  "partners.role": { options },
  "reuse.code": { options },
};

describe("moving a value", () => {
  it.each<[string, AnswerValue, AnswerValue | undefined, boolean]>([
    ["an option", "small", "some", false],
    ["an option without a successor", "fax", undefined, true],
    ["an option that stays", "mail", "mail", false],
    ["boxes that become one", ["small", "large"], ["some"], false],
    ["boxes of which one is gone", ["fax", "mail"], ["mail"], true],
    ["boxes that are all gone", ["fax"], [], true],
    ["no box", [], [], false],
    ["a ranking", { ranked: ["fax", "large"], other: "x" }, { ranked: ["some"], other: "x" }, true],
    ["a choice with what it asked for", { choice: "small", more: 3 }, { choice: "some", more: 3 }, false],
    ["such a choice without a successor", { choice: "fax", more: 3 }, undefined, true],
    ["a number", 4, 4, false],
    ["a record of something else", { a: "small" }, { a: "small" }, false],
  ])("maps %s", (...[, before, after, isLess]) => {
    expect(moveValue(before, { options })).toEqual({ value: after, isLess });
  });

  it("leaves a value alone where nothing changes", () => {
    expect(moveValue(["fax"], { to: "elsewhere" })).toEqual({ value: ["fax"], isLess: false });
  });
});

describe("D: moving what stands in fields", () => {
  it("leaves no trace of a field that is gone", () => {
    const { value } = moveValue({ theme: "fax", text: "x" }, { fields });
    expect(Object.keys(value ?? {})).toEqual(["text"]);
  });

  it("takes what a choice asked for, and what stands in boxes, for no field", () => {
    const inside: QuestionMove["fields"] = { "why.more": { drop: true }, "boxes.0": { drop: true } };
    const before = { why: { choice: "mail", more: "x" }, boxes: ["mail"] };
    expect(moveValue(before, { fields: inside })).toEqual({ value: before, isLess: false });
  });

  it.each<[string, AnswerValue, AnswerValue, boolean]>([
    ["a choice", { theme: "small", text: "fax" }, { theme: "some", text: "fax" }, false],
    ["a choice that is gone", { theme: "fax", text: "x" }, { text: "x" }, true],
    ["boxes", { boxes: ["small", "mail"] }, { boxes: ["some", "mail"] }, false],
    ["boxes of which one is gone", { boxes: ["fax", "mail"] }, { boxes: ["mail"] }, true],
    ["boxes that are all gone", { boxes: ["fax"], text: "x" }, { text: "x" }, true],
    ["no box", { boxes: [] }, { boxes: [] }, false],
    [
      "a choice with what it asked for",
      { why: { choice: "large", more: "x" } },
      { why: { choice: "some", more: "x" } },
      false,
    ],
    [
      "one that no move names",
      { free: { choice: "large", more: "x" } },
      { free: { choice: "large", more: "x" } },
      false,
    ],
    ["a field that is dropped", { old: "x", theme: "mail" }, { theme: "mail" }, true],
    [
      "rows inside",
      { partners: [{ role: "small", old: "x" }, { role: "fax" }] },
      { partners: [{ role: "some", old: "x" }, {}] },
      true,
    ],
    ["a group inside", { reuse: { code: "large" } }, { reuse: { code: "some" } }, false],
    ["boxes that no move names", { others: ["fax"] }, { others: ["fax"] }, false],
    [
      "entries of a list",
      [
        { id: "e", theme: "small" },
        { id: "f", theme: "mail" },
      ],
      [
        { id: "e", theme: "some" },
        { id: "f", theme: "mail" },
      ],
      false,
    ],
    ["entries of which one lost a field", [{ id: "e", theme: "fax" }], [{ id: "e" }], true],
  ])("maps %s", (...[, before, after, isLess]) => {
    expect(moveValue(before, { fields })).toEqual({ value: after, isLess });
  });

  it("is not fooled by the words of the language", () => {
    expect(moveValue({ toString: "x" } as never, { fields })).toEqual({
      value: { toString: "x" },
      isLess: false,
    });
  });
});
