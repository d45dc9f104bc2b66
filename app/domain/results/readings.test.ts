import { describe, expect, it } from "vitest";
import type { DimensionScore } from "../scoring/score.types.ts";
import type { Reading, Survey } from "../survey/survey.schema.ts";
import { readingsOf } from "./readings.ts";

function aDimension(id: string, score: number | null): DimensionScore {
  const status = score === null ? "not-evaluated" : "evaluated";
  return {
    id,
    status,
    score,
    low: 0,
    high: 100,
    coverage: 1,
    level: null,
    between: null,
    answered: 5,
    applicable: 5,
  };
}

function aSurvey(readings: readonly Reading[] | undefined): Survey {
  return { readings } as unknown as Survey;
}

const coordinator: Reading = {
  id: "coordinator",
  above: ["steering", "cooperation"],
  if: { "==": [{ var: "tools" }, "communes"] },
};
const frontDesk: Reading = { id: "front-desk", above: ["cooperation"] };
const profile = [aDimension("steering", 60), aDimension("cooperation", 70), aDimension("data", 20)];
const toolsWithCommunes = { tools: { state: "answered", value: "communes" } } as const;

describe("readingsOf", () => {
  it("lists every reading whose dimensions and condition hold, in the order of the definition", () => {
    const survey = aSurvey([coordinator, frontDesk]);
    expect(readingsOf(survey, profile, toolsWithCommunes)).toEqual(["coordinator", "front-desk"]);
    expect(readingsOf(survey, profile, {})).toEqual(["front-desk"]);
  });

  it("asks for strictly above the mean", () => {
    const level = [aDimension("cooperation", 50), aDimension("data", 50)];
    expect(readingsOf(aSurvey([frontDesk]), level, {})).toEqual([]);
    const barely = [aDimension("cooperation", 50 + 2e-10), aDimension("data", 50 - 2e-10)];
    expect(readingsOf(aSurvey([frontDesk]), barely, {})).toEqual([]);
    const clearly = [aDimension("cooperation", 50.1), aDimension("data", 50)];
    expect(readingsOf(aSurvey([frontDesk]), clearly, {})).toEqual(["front-desk"]);
  });

  it("asks it of every dimension that it names", () => {
    const both: Reading = { id: "both", above: ["steering", "cooperation"] };
    const one = [aDimension("steering", 20), aDimension("cooperation", 90), aDimension("data", 40)];
    expect(readingsOf(aSurvey([both, frontDesk]), one, {})).toEqual(["front-desk"]);
  });

  it("does not read a dimension that is not evaluated", () => {
    const missing = [aDimension("steering", 60), aDimension("cooperation", null), aDimension("data", 20)];
    expect(readingsOf(aSurvey([frontDesk]), missing, {})).toEqual([]);
  });

  it("finds nothing in a questionnaire without readings, or without a score", () => {
    expect(readingsOf(aSurvey(undefined), profile, {})).toEqual([]);
    expect(readingsOf(aSurvey([frontDesk]), [], {})).toEqual([]);
  });
});
