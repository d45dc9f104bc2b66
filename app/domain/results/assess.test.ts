import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { type AssessmentInput, assess } from "./assess.ts";

const survey = aSurvey({
  sections: [
    aDimension("one", [anIndicator({ id: "a" })]),
    aDimension("two", [anIndicator({ id: "b" })]),
    aDimension("three", [anIndicator({ id: "c" })]),
  ],
  levers: ["a", "b", "c"].map((id) =>
    aLever({ id: `lever-${id}`, triggers: { [id]: 3 }, brakes: [`brake-${id}`] }),
  ),
});

function assessed(input: Partial<AssessmentInput> = {}) {
  const answers = { a: answered(1), b: answered(1), c: DONT_KNOW };
  return assess(survey, { answers, brakes: new Map(), targets: new Map(), leversUnderWay: [], ...input });
}

describe("assess", () => {
  it("says how each indicator stands, what it scores, what to do and what to ask", () => {
    const { standings, scores, levers, toDocument } = assessed();
    expect(Object.fromEntries(standings)).toEqual({ a: 1, b: 1, c: "dk" });
    expect(scores.dimensions.map(({ score }) => score)).toEqual([25, 25, null]);
    expect(levers.all.map(({ id }) => id)).toEqual(["lever-a", "lever-b"]);
    expect(toDocument).toEqual([{ indicator: "c", ask: [], possible: ["lever-c"] }]);
  });

  it("orders levers by brakes and targets, which never move a score", () => {
    const brakes = new Map([["brake-b", 4]]);
    expect(assessed({ brakes }).levers.all[0]?.id).toBe("lever-b");
    expect(assessed({ targets: new Map([["a", 1]]) }).levers.all.map(({ id }) => id)).toEqual(["lever-b"]);
    expect(assessed({ brakes }).scores).toEqual(assessed().scores);
  });

  it("leaves levers under way out of the picks and of what an answer could call for", () => {
    const { levers, toDocument } = assessed({ leversUnderWay: ["lever-a", "lever-c"] });
    expect(levers.lanes["quick"]?.map(({ id }) => id)).toEqual(["lever-b"]);
    expect(toDocument[0]?.possible).toEqual([]);
  });
});
