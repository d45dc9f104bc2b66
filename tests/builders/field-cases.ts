// Values of every type of field, and what is said of them: the schema of a page and the quick check of what is stored
// are both held to this list.
import type { AnswerMessage } from "../../app/domain/fields/answer-messages.ts";
import type { Field } from "../../app/domain/fields/field.schema.ts";
import type { OptionLists } from "../../app/domain/fields/option-lists.types.ts";

/** Options that the definition does not write down, of the fields below. */
export const OPTION_LISTS: OptionLists = { towns: ["lyon"], "team.towns": ["nice"] };

const text: Field = { id: "text", type: "text", max: 5 };
const share: Field = { id: "share", type: "number", min: 0, max: 10 };
const count: Field = { id: "count", type: "number", integer: true };
const year: Field = { id: "year", type: "year", min: 2000, max: 2030 };
const day: Field = { id: "day", type: "date" };
const month: Field = { id: "month", type: "month" };
const level: Field = { id: "level", type: "level", levels: 3 };
const unsure: Field = { id: "unsure", type: "level", levels: 3, dontKnow: true };
const choice: Field = { id: "choice", type: "choice", options: ["a", "b"] };
const towns: Field = { id: "towns", type: "choice", options: { source: { kind: "communes" } } };
const nowhere: Field = { id: "nowhere", type: "choices", options: { source: { kind: "communes" } } };
const explained: Field = {
  ...{ id: "explained", type: "choice", options: ["a", "b"] },
  followUp: { option: "b", field: { type: "text", max: 5, required: true } },
};
const counted: Field = {
  ...{ id: "counted", type: "choice", options: ["a", "b"] },
  followUp: { option: "b", field: { type: "number", min: 0 } },
};
const boxes: Field = { id: "boxes", type: "choices", options: ["a", "b", "none"], exclusive: "none" };
const free: Field = { id: "free", type: "choices", options: ["a", "none"] };
const rows: Field = {
  ...{ id: "rows", type: "list", min: 1, max: 2 },
  fields: [
    { id: "name", type: "text", max: 5 },
    { id: "size", type: "number", required: true },
  ],
};
const group: Field = {
  ...{ id: "group", type: "group" },
  fields: [
    { id: "name", type: "text", max: 5, required: true },
    { id: "boxes", type: "choices", options: ["a", "b"], required: true },
    { id: "since", type: "year", min: 2000, max: 2030 },
  ],
};
const team: Field = {
  ...{ id: "team", type: "group" },
  fields: [{ id: "towns", type: "choices", options: { source: { kind: "communes" } } }],
};

/** Null where nothing is wrong. */
export const FIELD_CASES: readonly (readonly [Field, unknown, AnswerMessage | null])[] = [
  [text, "abcde", null],
  [text, "abcdef", "errors.tooLong"],
  [text, "  abcde\u200b ", null],
  [text, "", null],
  [text, 12, "errors.notAText"],
  [text, null, "errors.notAText"],
  [text, undefined, "errors.required"],
  [{ ...text, type: "long-text" }, "abcde", null],
  [{ ...text, type: "long-text" }, "abcdef", "errors.tooLong"],
  [share, 0, null],
  [share, 10, null],
  [share, 2.5, null],
  [share, -0.1, "errors.tooSmall"],
  [share, 10.1, "errors.tooLarge"],
  [share, "5", "errors.notANumber"],
  [share, "1,234", "errors.ambiguousNumber"],
  [share, Number.NaN, "errors.notANumber"],
  [share, null, "errors.notANumber"],
  [share, undefined, "errors.required"],
  [count, 3, null],
  [count, 2.5, "errors.notAnInteger"],
  [count, 1e15, null],
  [count, 1e15 + 1, "errors.tooLarge"],
  [count, -1e15, null],
  [count, -1e15 - 1, "errors.tooSmall"],
  [count, Number.POSITIVE_INFINITY, "errors.notANumber"],
  [year, 2000, null],
  [year, 2030, null],
  [year, 1999, "errors.notAYear"],
  [year, 2031, "errors.notAYear"],
  [year, 2010.5, "errors.notAYear"],
  [year, "2010", "errors.notAYear"],
  [year, undefined, "errors.required"],
  [day, "2026-03-31", null],
  [day, "2026-02-30", "errors.notADate"],
  [day, "2026-03", "errors.notADate"],
  [day, 20260331, "errors.notADate"],
  [day, undefined, "errors.required"],
  [month, "2026-03", null],
  [month, "2026-13", "errors.notAMonth"],
  [month, 202603, "errors.notAMonth"],
  [month, undefined, "errors.required"],
  [level, 0, null],
  [level, 2, null],
  [level, 3, "errors.notALevel"],
  [level, -1, "errors.notALevel"],
  [level, 1.5, "errors.notALevel"],
  [level, "1", "errors.notALevel"],
  [level, "dk", "errors.notALevel"],
  [level, undefined, "errors.required"],
  [unsure, "dk", null],
  [unsure, 2, null],
  [unsure, "no", "errors.notALevel"],
  [choice, "b", null],
  [choice, "c", "errors.unknownOption"],
  [choice, 1, "errors.unknownOption"],
  [choice, { choice: "a" }, "errors.unknownOption"],
  [choice, undefined, "errors.required"],
  [towns, "lyon", null],
  [towns, "nice", "errors.unknownOption"],
  [nowhere, [], null],
  [nowhere, ["lyon"], "errors.unknownOption"],
  [nowhere, ["Stryker was here"], "errors.unknownOption"],
  [explained, { choice: "a" }, null],
  [explained, { choice: "b" }, "errors.required"],
  [explained, { choice: "b", more: "" }, "errors.required"],
  [explained, { choice: "b", more: "  " }, "errors.required"],
  [explained, { choice: "b", more: "why" }, null],
  [explained, { choice: "b", more: "because" }, "errors.tooLong"],
  [explained, { choice: "b", more: 3 }, "errors.notAText"],
  [explained, { choice: "a", more: "" }, null],
  [explained, { choice: "c" }, "errors.unknownOption"],
  [explained, {}, "errors.required"],
  [explained, "a", "errors.unknownOption"],
  [explained, null, "errors.unknownOption"],
  [explained, { choice: "a", other: 1 }, "errors.unknownOption"],
  [counted, { choice: "b" }, null],
  [counted, { choice: "b", more: 3 }, null],
  [counted, { choice: "b", more: -1 }, "errors.tooSmall"],
  [counted, { choice: "b", more: "3" }, "errors.notANumber"],
  [boxes, [], null],
  [boxes, ["b", "a"], null],
  [boxes, ["none"], null],
  [boxes, ["none", "none"], null],
  [boxes, ["none", "a"], "errors.exclusiveOption"],
  [boxes, ["a", "c"], "errors.unknownOption"],
  [boxes, "a", "errors.unknownOption"],
  [boxes, undefined, "errors.required"],
  [free, ["a", "none"], null],
  [rows, [{ size: 1 }], null],
  [rows, [{ size: 1 }, null, { name: "abc", size: 2 }, null], null],
  [rows, [], "errors.tooFewEntries"],
  [rows, [null], "errors.tooFewEntries"],
  [rows, [{ size: 1 }, { size: 2 }, { size: 3 }], "errors.tooManyEntries"],
  [rows, [{ name: "abc" }], "errors.required"],
  [rows, [{ size: 1 }, { size: "x" }], "errors.notANumber"],
  [rows, [{ size: 1, other: 1 }], "errors.unknownField"],
  [rows, [5], "errors.unknownField"],
  [rows, "x", "errors.unknownField"],
  [rows, undefined, "errors.required"],
  [group, { name: "abc", boxes: ["a"] }, null],
  [group, { name: "abc", boxes: ["a"], since: 2010 }, null],
  [group, { name: "abc", boxes: ["a"], since: 1999 }, "errors.notAYear"],
  [group, { boxes: ["a"] }, "errors.required"],
  [group, { name: "", boxes: ["a"] }, "errors.required"],
  [group, { name: " \u200b", boxes: ["a"] }, "errors.required"],
  [group, { name: "abc", boxes: [] }, "errors.required"],
  [group, { name: "abc", boxes: ["a"], other: 1 }, "errors.unknownField"],
  [group, [], "errors.unknownField"],
  [group, null, "errors.unknownField"],
  [group, "abc", "errors.unknownField"],
  [group, undefined, "errors.required"],
  [team, { towns: ["nice"] }, null],
  [team, { towns: ["lyon"] }, "errors.unknownOption"],
];
