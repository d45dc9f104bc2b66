import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Level } from "../questions/level.ts";
import { activeTriggers } from "./active-triggers.ts";

const questions = [
  anIndicator({ id: "a" }),
  anIndicator({ id: "b" }),
  anIndicator({ id: "c", weight: 2 }),
  anIndicator({ id: "d" }),
];
const survey = aSurvey({ sections: [aDimension("one", questions)] });
const lever = aLever({ triggers: { d: 2, c: 2, b: 2, a: 2 } });

function activeFor(levels: Readonly<Record<string, Level>>, targets: Readonly<Record<string, Level>> = {}) {
  const situation = { levels: new Map(Object.entries(levels)), targets: new Map(Object.entries(targets)) };
  return activeTriggers(survey, lever, situation).map(({ indicator, level, target }) => [
    indicator.id,
    level,
    target,
  ]);
}

describe("activeTriggers", () => {
  it("holds the indicators at or below the level of their trigger", () => {
    expect(activeFor({ a: 2, b: 3 })).toEqual([["a", 2, 3]]);
  });

  it("puts the lowest level first, then the heaviest, then the order of indicators", () => {
    expect(activeFor({ a: 1, b: 1, c: 1, d: 0 }).map(([id]) => id)).toEqual(["d", "c", "a", "b"]);
  });

  it("is empty when no level is known", () => expect(activeFor({})).toEqual([]));

  it("aims at the target that the body chose", () =>
    expect(activeFor({ a: 1 }, { a: 2 })).toEqual([["a", 1, 2]]));

  it("leaves out an indicator already at or above its chosen target", () => {
    expect(activeFor({ a: 2, b: 1 }, { a: 2, b: 0 })).toEqual([]);
  });
});
