import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import type { Question } from "../questions/question.schema.ts";
import { brakeIntensities } from "./brake-intensities.ts";

const aBrake = (id: string): Question => ({
  id,
  type: "group",
  ask: [],
  fields: [{ id: "intensity", type: "level", levels: 5, dontKnow: true }],
});
const survey = aSurvey({
  sections: [aDimension("brakes", [aBrake("budget"), aBrake("fears"), aBrake("divide")], { kind: "brakes" })],
});

describe("brakeIntensities", () => {
  it("reads the intensity of each answered brake", () => {
    const answers = {
      budget: answered({ intensity: 4, trend: "stable" }),
      fears: answered({ intensity: 0 }),
    };
    expect([...brakeIntensities(survey, answers)]).toEqual([
      ["budget", 4],
      ["fears", 0],
    ]);
  });

  it("keeps don't know, said for the field or for the whole brake", () => {
    const answers = { budget: answered({ intensity: "dk" }), fears: DONT_KNOW };
    expect([...brakeIntensities(survey, answers).values()]).toEqual(["dk", "dk"]);
  });

  it("leaves out a brake without a readable intensity", () => {
    const answers = {
      budget: answered({ trend: "stable" }),
      fears: answered({ intensity: 9 }),
      divide: answered("4"),
    };
    expect(brakeIntensities(survey, answers).size).toBe(0);
    expect(brakeIntensities(survey, { budget: answered([4, 3]), fears: answered(4) }).size).toBe(0);
  });

  it("reads nothing outside the sections of brakes", () => {
    const facts = aSurvey({ sections: [aDimension("facts", [aBrake("budget")], { kind: "facts" })] });
    expect(brakeIntensities(facts, { budget: answered({ intensity: 3 }) }).size).toBe(0);
  });
});
