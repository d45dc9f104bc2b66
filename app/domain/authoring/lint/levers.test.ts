import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../../tests/builders/a-survey.ts";
import { anIndicator, aYesNo } from "../../../../tests/builders/indicators.ts";
import { aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { Question } from "../../questions/question.schema.ts";
import type { Lever } from "../../survey/levers.schema.ts";
import { lintLevers } from "./levers.ts";

const aGroup = (id: string): Question => ({ id, type: "group", ask: [], fields: [] });
const sections = [
  aFactsSection("facts", [aGroup("fact")]),
  aDimension("one", [
    anIndicator({ id: "ladder" }),
    aYesNo({
      id: "high",
      options: [
        { id: "some", level: 2 },
        { id: "all", level: 4 },
      ],
    }),
  ]),
  aDimension("brakes", [aGroup("brake")], { kind: "brakes" }),
];

function told(...levers: readonly Partial<Lever>[]): readonly string[] {
  const { definition } = aSurvey({
    sections,
    roles: [{ id: "someone", side: "staff" }],
    levers: levers.map((lever) => aLever({ triggers: { ladder: 1 }, ...lever })),
  });
  return lintLevers(definition).map(({ rule, path }) => `${rule} ${path}`);
}

describe("a lever", () => {
  it("is left alone where all that it names is there", () => {
    expect(told({ brakes: ["brake"], horizon: { minMonths: 3, maxMonths: 3 } })).toEqual([]);
  });

  it("helps with brakes, and with no other question", () => {
    expect(told({ brakes: ["fact"] })).toEqual(["known-brake /levers/0/brakes"]);
    expect(told({ brakes: ["ladder"] })).toEqual(["known-brake /levers/0/brakes"]);
  });

  it("ends no sooner than it can begin", () => {
    expect(told({ horizon: { minMonths: 4, maxMonths: 3 } })).toEqual(["limits /levers/0/horizon"]);
  });

  it("is called for by a level that its question can give", () => {
    expect(told({ triggers: { high: 2 } })).toEqual([]);
    expect(told({ triggers: { high: 1 } })).toEqual(["lever-triggers /levers/0/triggers"]);
    expect(told({ triggers: { ladder: 0 } })).toEqual([]);
    expect(told({ triggers: { ladder: 0, fact: 1 } })).toEqual(["lever-triggers /levers/0/triggers"]);
    expect(told({ triggers: {} })).toEqual(["lever-triggers /levers/0/triggers"]);
  });

  it("follows others in no circle, however long", () => {
    expect(told({ id: "a", requires: ["b"] }, { id: "b", requires: ["c"] }, { id: "c" })).toEqual([]);
    expect(
      told({ id: "a", requires: ["b"] }, { id: "b", requires: ["c"] }, { id: "c", requires: ["a"] }),
    ).toEqual([...[0, 1, 2].map((place) => `lever-order /levers/${place}/requires`)]);
    expect(told({ id: "a", requires: ["b"] }, { id: "b", requires: ["b"] })).toEqual([
      "lever-order /levers/1/requires",
    ]);
  });
});
