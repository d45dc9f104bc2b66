import { describe, expect, it } from "vitest";
import {
  aLikert,
  aMultiSelect,
  anIndicator,
  aPercentage,
  aYesNo,
} from "../../../tests/builders/indicators.ts";
import type { SimpleField } from "../fields/field.schema.ts";
import { ENTRY_ID } from "./entry-id.ts";
import { limitFlaws } from "./flaw.ts";
import type { Question } from "./question.schema.ts";
import { scoredTypeOf, typeOf } from "./question-types.ts";

const aValue = (field: SimpleField): Question => ({ id: field.id, type: "value", ask: [], field });
const group: Question = { id: "g", type: "group", ask: [], fields: [] };
const list: Question = { id: "l", type: "list", ask: [], min: 0, max: 2, title: "t", fields: [] };
const ranking: Question = { id: "r", type: "ranking", ask: [], options: ["a", "b", "c"], max: 3 };
const source = { source: { kind: "communes" } } as const;

describe("what an answer can be compared with", () => {
  it.each<[string, Question, object]>([
    ["a ladder", anIndicator(), { kind: "number", min: 0, max: 4, integer: true }],
    ["a percentage", aPercentage(), { kind: "number", min: 0, max: 100, integer: false }],
    ["boxes", aMultiSelect({ options: ["a", "b"] }), { kind: "several", ids: ["a", "b"] }],
    ["yes or no", aYesNo(), { kind: "one", ids: ["no", "partly", "yes"] }],
    ["votes", aLikert(), { kind: "record" }],
    ["a group", group, { kind: "record" }],
    ["a list", list, { kind: "record" }],
    ["a ranking", ranking, { kind: "record" }],
    [
      "a number",
      aValue({ id: "v", type: "number" }),
      { kind: "number", min: -1_000_000, max: 1_000_000, integer: false },
    ],
    [
      "a whole number within limits",
      aValue({ id: "v", type: "number", min: 2, max: 5, integer: true }),
      { kind: "number", min: 2, max: 5, integer: true },
    ],
    [
      "a year",
      aValue({ id: "v", type: "year", min: 1990, max: 2100 }),
      { kind: "number", min: 1990, max: 2100, integer: true },
    ],
    [
      "a level",
      aValue({ id: "v", type: "level", levels: 3 }),
      { kind: "number", min: 0, max: 2, integer: true },
    ],
    ["a choice", aValue({ id: "v", type: "choice", options: ["a", "b"] }), { kind: "one", ids: ["a", "b"] }],
    [
      "a choice of elsewhere",
      aValue({ id: "v", type: "choice", options: source }),
      { kind: "one", ids: undefined },
    ],
    [
      "choices",
      aValue({ id: "v", type: "choices", options: ["a", "b"] }),
      { kind: "several", ids: ["a", "b"] },
    ],
    [
      "choices of elsewhere",
      aValue({ id: "v", type: "choices", options: source }),
      { kind: "several", ids: undefined },
    ],
    ["a day", aValue({ id: "v", type: "date" }), { kind: "day" }],
    ["a month", aValue({ id: "v", type: "month" }), { kind: "month" }],
    ["a text", aValue({ id: "v", type: "text", max: 9 }), { kind: "text" }],
    ["a long text", aValue({ id: "v", type: "long-text", max: 9 }), { kind: "text" }],
  ])("is told of %s", (_what, question, kind) => {
    expect(typeOf(question).answerKind(question)).toEqual(kind);
  });
});

describe("what is wrong with a definition", () => {
  const rising = "Start at 0 and rise: each step starts higher and gives a higher level than the one before.";
  const ordered = "List the options from the lowest level to the highest, each with its own level.";
  const bands = (...steps: readonly (readonly [number, number])[]) =>
    aPercentage({ bands: steps.map(([from, level]) => ({ from, level })) });
  const boxes = (...mins: readonly number[]) =>
    aMultiSelect({ options: ["a", "b", "c"], thresholds: mins.map((min, level) => ({ min, level })) });
  const options = (...levels: readonly number[]) =>
    levels.map((level, place) => ({ id: `option-${place}`, level }));

  it.each<[string, Question, readonly string[]]>([
    ["a ladder that rises", anIndicator(), []],
    [
      "a ladder upside down",
      anIndicator({ levels: [4, 3, 2, 1, 0] }),
      ["levels: The levels of a ladder are [0, 1, 2, 3, 4]."],
    ],
    [
      "a ladder with a level twice",
      anIndicator({ levels: [0, 1, 1, 3, 4] }),
      ["levels: The levels of a ladder are [0, 1, 2, 3, 4]."],
    ],
    ["bands that rise from 0", bands([0, 0], [50, 2]), []],
    ["bands that start above 0", bands([1, 0], [50, 2]), [`bands: ${rising}`]],
    ["bands out of order", bands([0, 0], [50, 2], [40, 4]), [`bands: ${rising}`]],
    ["bands whose levels do not rise", bands([0, 2], [50, 2]), [`bands: ${rising}`]],
    ["as many boxes as there are", boxes(0, 1, 3), []],
    [
      "more boxes than there are",
      boxes(0, 1, 4),
      ["thresholds: A threshold asks for more boxes than there are."],
    ],
    ["boxes that start at 1", boxes(1, 2), [`thresholds: ${rising}`]],
    ["options that rise", aYesNo({ options: options(0, 4) }), []],
    ["options of one level", aYesNo({ options: options(0, 0) }), [`options: ${ordered}`]],
    ["votes upside down", aLikert({ options: options(4, 3, 2, 1, 0) }), [`options: ${ordered}`]],
    ["a value called like its question", aValue({ id: "v", type: "date" }), []],
    [
      "a value called otherwise",
      { ...aValue({ id: "v", type: "date" }), id: "w" },
      ['field/id: The field of a "value" question has the id of the question, "w".'],
    ],
    [
      "a value required in the wrong place",
      aValue({ id: "v", type: "date", required: true }),
      ['field/required: Write "required" on the question itself.'],
    ],
    ["a ranking of all its options", ranking, []],
    ["a ranking of more than there are", { ...ranking, max: 4 }, ["max: There are only 3 options to rank."]],
    ["a ranking with its other option", { ...ranking, other: { option: "c", max: 9 } }, []],
    [
      "a ranking with another option",
      { ...ranking, other: { option: "z", max: 9 } },
      ['other/option: "z" is not one of the options.'],
    ],
    ["a list", list, []],
    [
      "a list with its limits the wrong way round",
      { ...list, min: 3 },
      ['min: "min" is above "max": no value would be accepted.'],
    ],
  ])("is said of %s", (_what, question, flaws) => {
    const found = typeOf(question).flaws(question);
    expect(found.map(({ at, message }) => `${at.join("/")}: ${message}`)).toEqual(flaws);
  });

  it.each([
    [{ min: 1, max: 1 }, 0],
    [{ min: 2, max: 1 }, 1],
    [{ min: 1 }, 0],
    [{ max: 1 }, 0],
  ])("is said of limits: %j", (limits, count) => {
    expect(limitFlaws(limits)).toHaveLength(count);
  });

  it("names the rule", () => {
    const rules = [bands([1, 0]), boxes(0, 9), anIndicator({ levels: [1, 0] }), { ...ranking, max: 9 }].map(
      (question) => typeOf(question).flaws(question)[0]?.rule,
    );
    expect(rules).toEqual(["scored-choices", "scored-choices", "scored-choices", "limits"]);
  });
});

describe("the options and levels of a question", () => {
  it.each<[string, Question, readonly string[]]>([
    ["a ladder", anIndicator(), []],
    ["a percentage", aPercentage(), []],
    ["boxes", aMultiSelect({ options: ["a", "b"] }), ["a", "b"]],
    ["yes or no", aYesNo(), ["no", "partly", "yes"]],
    ["votes", aLikert(), ["none", "little", "some", "much", "all"]],
    ["a ranking", ranking, ["a", "b", "c"]],
    ["a value", aValue({ id: "v", type: "choice", options: ["a", "b"] }), []],
    ["a list", list, []],
  ])("offers the options of %s", (_what, question, options) => {
    expect(typeOf(question).options(question)).toEqual(options);
  });

  it("says by what a scored question gives its levels, and whether people may differ", () => {
    const scored = [anIndicator(), aPercentage(), aMultiSelect(), aYesNo(), aLikert()].map((question) => ({
      ...{
        by: scoredTypeOf(question).scale(question).by,
        levels: scoredTypeOf(question).scale(question).levels,
      },
      isDebatable: scoredTypeOf(question).isDebatable,
    }));
    const all = [0, 1, 2, 3, 4];
    expect(scored).toEqual([
      { by: "level", levels: all, isDebatable: true },
      { by: "level", levels: all, isDebatable: true },
      { by: "level", levels: all, isDebatable: true },
      { by: "option", levels: [0, 2, 4], isDebatable: true },
      { by: "option", levels: all, isDebatable: false },
    ]);
  });
});

describe("the id of an entry", () => {
  it.each([
    ["a", true],
    ["e-1.b_C", true],
    ["x".repeat(40), true],
    ["x".repeat(41), false],
    ["", false],
    ["a b", false],
    ["a/b", false],
    ["é", false],
    ["a\nb", false],
  ])("is short and plain: %j", (id, isOne) => {
    expect(ENTRY_ID.test(id)).toBe(isOne);
  });
});
