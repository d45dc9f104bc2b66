import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { scoreSurvey } from "../scoring/score-survey.ts";
import { projectScores } from "./project-scores.ts";

const survey = aSurvey({
  sections: [
    aDimension(
      "one",
      ["a", "b", "c", "d"].map((id) => anIndicator({ id })),
    ),
  ],
  levers: [
    aLever({ id: "low", triggers: { a: 2, b: 2 } }),
    aLever({ id: "high", triggers: { c: 3 } }),
    aLever({ id: "unknown", triggers: { d: 3 } }),
  ],
});
const answers = { a: answered(0), b: answered(3), c: answered(3), d: DONT_KNOW };

function projectedLevels(...levers: string[]) {
  return Object.fromEntries(projectScores(survey, answers, levers).levels);
}

describe("projectScores", () => {
  it("is the present score without a lever", () => {
    expect(projectScores(survey, answers, [])).toEqual(scoreSurvey(survey, answers));
  });

  it("lifts an active indicator to its target, and no other", () => {
    expect(projectedLevels("low")).toEqual({ a: 3, b: 3, c: 3 });
    expect(projectScores(survey, answers, ["low"]).dimensions[0]?.score).toBe(75);
  });

  it("lifts an indicator at 3 to 4", () => expect(projectedLevels("high")).toMatchObject({ a: 0, c: 4 }));

  it("adds up levers without lifting twice", () => {
    expect(projectedLevels("low", "high", "high")).toEqual({ a: 3, b: 3, c: 4 });
  });

  it("leaves an unknown indicator unknown, so that bounds stay honest", () => {
    expect(projectScores(survey, answers, ["unknown"])).toEqual(scoreSurvey(survey, answers));
  });

  it("ignores a lever that does not exist", () =>
    expect(projectedLevels("no-such-lever")).toMatchObject({ a: 0 }));
});
