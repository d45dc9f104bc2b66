import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../../tests/builders/a-survey.ts";
import { aMultiSelect, anIndicator, aPercentage } from "../../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { SimpleField } from "../../fields/field.schema.ts";
import type { Condition } from "../../questions/condition.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import type { Reading } from "../../survey/survey.schema.ts";
import { lintConditions } from "./conditions.ts";

const aValue = (field: SimpleField): Question => ({ id: field.id, type: "value", ask: [], field });
const earlier: readonly Question[] = [
  aChoice("c", ["yes", "no"]),
  aValue({ id: "town", type: "choice", options: { source: { kind: "communes" } } }),
  aValue({ id: "n", type: "number", min: -1, max: 2.5 }),
  aValue({ id: "d", type: "date" }),
  aValue({ id: "mo", type: "month" }),
  aValue({ id: "t", type: "text", max: 9 }),
  { id: "g", type: "group", ask: [], fields: [{ id: "x", type: "text", max: 9 }] },
];

function told(condition: unknown): readonly string[] {
  const asked = anIndicator({ id: "asked", visibleIf: condition as Condition });
  const { definition } = aSurvey({
    sections: [
      aFactsSection("facts", earlier),
      aDimension("one", [
        anIndicator({ id: "a" }),
        aMultiSelect({ id: "m" }),
        aPercentage({ id: "p" }),
        asked,
      ]),
    ],
  });
  return lintConditions(definition).map(({ rule, message }) => `${rule} ${message}`);
}
const v = (id: string) => ({ var: id });

describe("a comparison that can hold", () => {
  it.each([
    { "==": [v("a"), 0] },
    { "==": [v("a"), 4] },
    { ">": [3, v("a")] },
    { in: [v("a"), [0, 4]] },
    { ">=": [v("p"), 100] },
    { ">=": [v("n"), -1] },
    { "<": [v("n"), 2.5] },
    { "==": [v("c"), "yes"] },
    { "!=": ["no", v("c")] },
    { in: [v("c"), ["yes", "no"]] },
    { "==": [v("town"), "any code"] },
    { in: ["a", v("m")] },
    { "==": [v("d"), "2026-03-31"] },
    { ">": [v("mo"), "2026-03"] },
    { "==": [v("t"), "any words"] },
    { "!!": v("g") },
    { "!!": v("m") },
    { "==": [v("a"), v("c")] },
    { and: [{ "==": [v("a"), 1] }, { "!": { "==": [v("c"), "no"] } }] },
  ])("is left alone: %j", (condition) => {
    expect(told(condition)).toEqual([]);
  });
});

describe("a comparison that never holds", () => {
  const number = "is not a number that it can be.";
  const option = "is not one of its options.";
  it.each<readonly [unknown, string]>([
    [{ "==": [v("a"), 5] }, `"a": 5 ${number}`],
    [{ "==": [v("a"), -1] }, `"a": -1 ${number}`],
    [{ "==": [v("a"), "2"] }, `"a": "2" ${number}`],
    [{ ">": [9, v("a")] }, `"a": 9 ${number}`],
    [{ in: [v("a"), [0, 9, 8]] }, `"a": 9 ${number}`],
    [{ in: [v("a"), 2] }, `"a": write {"in": [{"var": …}, ["option", "option"]]}.`],
    [{ "<": [v("n"), 2.6] }, `"n": 2.6 ${number}`],
    [{ "<": [v("n"), -1.1] }, `"n": -1.1 ${number}`],
    [{ "==": [v("p"), 101] }, `"p": 101 ${number}`],
    [{ "==": [v("c"), "maybe"] }, `"c": "maybe" ${option}`],
    [{ "==": [v("c"), 1] }, `"c": 1 ${option}`],
    [{ in: [v("c"), ["yes", "maybe"]] }, `"c": "maybe" ${option}`],
    [{ "==": [v("town"), 35] }, `"town": 35 ${option}`],
    ...["<", "<=", ">", ">="].map(
      (order) =>
        [{ [order]: [v("c"), "yes"] }, `"c": options have no order; compare them with == or in.`] as const,
    ),
    [{ in: ["z", v("m")] }, `"m": "z" ${option}`],
    [{ in: [1, v("m")] }, `"m": 1 ${option}`],
    ...[{ "==": [v("m"), "a"] }, { in: [v("m"), ["a"]] }, { "==": ["a", v("m")] }].map(
      (condition) =>
        [condition, `"m": several options may be ticked; write {"in": ["option", {"var": …}]}.`] as const,
    ),
    ...[
      "2026-3-31",
      "x2026-03-31",
      "2026-03-31x",
      "2026-03",
      "26-03-31",
      "aaaa-03-31",
      "2026-aa-31",
      "2026-03-aa",
      "2026-03-1",
    ].map((day) => [{ "==": [v("d"), day] }, `"d": "${day}" is not a date such as "2026-03-31".`] as const),
    ...["2026-3", "x2026-03", "2026-03x", "2026-03-31", "26-03", "aaaa-03", "2026-aa"].map(
      (month) => [{ "==": [v("mo"), month] }, `"mo": "${month}" is not a month such as "2026-03".`] as const,
    ),
    [{ "==": [v("t"), 3] }, `"t": 3 is not a text.`],
    [{ "==": [v("g"), "x"] }, `"g": its answer has several parts; only {"!!": …} can be asked of it.`],
    [{ in: ["x", v("g")] }, `"g": its answer has several parts; only {"!!": …} can be asked of it.`],
  ])("is told of: %j", (condition, message) => {
    expect(told(condition)).toEqual([`comparable-value ${message}`]);
  });

  it("is told of in every part of a condition", () => {
    expect(told({ or: [{ "==": [v("a"), 9] }, { "!": { "==": [v("c"), "maybe"] } }] })).toHaveLength(2);
  });
});

describe("a question that a condition names", () => {
  it("is there, and stands before", () => {
    expect(told({ "==": [v("nowhere"), 1] })).toEqual([`known-question No question is called "nowhere".`]);
    expect(told({ "==": [v("asked"), 1] })).toEqual([
      `earlier-question "asked" is asked at this place or later; a condition may only look back.`,
    ]);
    expect(told({ "==": [1, 1] })).toEqual([
      "known-question This compares two written values: it never changes.",
    ]);
  });

  it("may be any of the questionnaire in a reading, and must stand before a section", () => {
    const sections = [
      aFactsSection("facts", [aChoice("c", ["yes", "no"])]),
      aDimension("one", [anIndicator({ id: "a" })], { visibleIf: { "==": [v("a"), 1] } }),
    ];
    const readings = [{ id: "r", above: ["one"], if: { "==": [v("a"), 1] } } satisfies Reading];
    const { definition } = aSurvey({ sections, readings });
    expect(lintConditions(definition).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      "earlier-question /sections/1/visibleIf/==",
    ]);
  });
});
