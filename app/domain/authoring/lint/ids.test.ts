import { describe, expect, it } from "vitest";
import {
  aDimension,
  aLever,
  aSurvey,
  SCORING,
  type SurveyOverrides,
} from "../../../../tests/builders/a-survey.ts";
import { aMultiSelect, anIndicator, aYesNo } from "../../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { Field } from "../../fields/field.schema.ts";
import type { Question } from "../../questions/question.schema.ts";
import { lintIds } from "./ids.ts";

function told(overrides: SurveyOverrides): readonly string[] {
  return lintIds(aSurvey(overrides).definition).map(({ rule, file, path }) => `${rule} ${file} ${path}`);
}
const aGroup = (id: string, fields: readonly Field[]): Question => ({
  ...{ id, type: "group", ask: [] },
  fields: [...fields],
});
const text = (id: string) => ({ id, type: "text", max: 9 }) as const;
const facts = (...questions: readonly Question[]) => ({ sections: [aFactsSection("facts", questions)] });
const role = (id: string) => ({ id, side: "staff" }) as const;
const level = (id: string, place: number) => ({ id, level: place, from: place });

describe("an id that names two things", () => {
  it.each<[string, SurveyOverrides, string]>([
    ["roles", { roles: [role("a"), role("b"), role("a")] }, "/roles/2/id"],
    ["levels of maturity", { maturityLevels: [level("a", 1), level("a", 2)] }, "/maturityLevels/1/id"],
    [
      "lanes",
      {
        scoring: {
          ...SCORING,
          lanes: [
            { id: "a", efforts: ["S"] },
            { id: "a", efforts: ["M", "L"] },
          ],
        },
      },
      "/scoring/lanes/1/id",
    ],
    [
      "readings",
      {
        readings: [
          { id: "a", above: ["one"] },
          { id: "a", above: ["one"] },
        ],
      },
      "/readings/1/id",
    ],
    [
      "sections",
      {
        sections: [aDimension("a", [anIndicator({ id: "x" })]), aDimension("a", [anIndicator({ id: "y" })])],
      },
      "/sections/1/id",
    ],
    [
      "questions of two sections",
      {
        sections: [aDimension("a", [anIndicator({ id: "x" })]), aDimension("b", [anIndicator({ id: "x" })])],
      },
      "/sections/1/questions/0/id",
    ],
    [
      "fields of a group",
      facts(aGroup("g", [text("a"), text("b"), text("a")])),
      "/sections/0/questions/0/fields/2/id",
    ],
    [
      "fields of a group in a group",
      facts(aGroup("g", [{ id: "in", type: "group", fields: [text("a"), text("a")] }])),
      "/sections/0/questions/0/fields/0/fields/1/id",
    ],
    ["fields of a set", { fieldSets: { s: [text("a"), text("a")] } }, "/fieldSets/s/1/id"],
    ["options of a field", facts(aChoice("c", ["a", "b", "a"])), "/sections/0/questions/0/field/options/2"],
    [
      "boxes of a question",
      { sections: [aDimension("a", [aMultiSelect({ options: ["a", "b", "b"] })])] },
      "/sections/0/questions/0/options/2",
    ],
    [
      "options of a scored question",
      {
        sections: [
          aDimension("a", [
            aYesNo({
              options: [
                { id: "no", level: 0 },
                { id: "no", level: 4 },
              ],
            }),
          ]),
        ],
      },
      "/sections/0/questions/0/options/1/id",
    ],
  ])("is told of, at the second: %s", (_what, overrides, path) => {
    expect(told(overrides)).toEqual([`unique-id survey.json ${path}`]);
  });

  it("is told of among levers, and every time again", () => {
    expect(told({ levers: ["a", "b", "a", "a"].map((id) => aLever({ id })) })).toEqual([
      "unique-id levers.json /levers/2/id",
      "unique-id levers.json /levers/3/id",
    ]);
  });

  it("is none where the lists are apart", () => {
    const groups = [aGroup("g", [text("a"), text("b")]), aGroup("h", [text("a"), text("b")])];
    const nested: Field = { id: "c", type: "group", fields: [text("a"), text("b")] };
    expect(told({ ...facts(...groups, aGroup("i", [text("a"), nested])), roles: [role("a")] })).toEqual([]);
  });
});

describe("an id that is a word of ours", () => {
  it.each(["review", "results"])("names no section and no question: %s", (word) => {
    expect(told({ sections: [aDimension(word, [anIndicator({ id: "a" })])] })).toEqual([
      "reserved-id survey.json /sections/0/id",
    ]);
    expect(told(facts(aGroup(word, [text("a")])))).toEqual([
      "reserved-id survey.json /sections/0/questions/0/id",
    ]);
    expect(told(facts(aGroup("a", [text(word)])))).toEqual([]);
  });

  it.each(["id", "remove", "choice", "more"])("names no field: %s", (word) => {
    expect(told(facts(aGroup("a", [text(word)])))).toEqual([
      "reserved-id survey.json /sections/0/questions/0/fields/0/id",
    ]);
    expect(told(facts(aGroup(word, [text("a")])))).toEqual([]);
  });
});
