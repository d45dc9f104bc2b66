import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW, notApplicable } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { standingOf, standingsOf } from "./standing.ts";

const mayNotApply = anIndicator({ notApplicable: { if: { "!!": { var: "competences" } } } });

describe("standingOf", () => {
  it("is the level of a readable answer", () => expect(standingOf(anIndicator(), answered(3))).toBe(3));
  it("is unanswered for an answer that cannot be read", () => {
    expect(standingOf(anIndicator(), answered(7))).toBe("unanswered");
  });
  it("keeps don't know apart from unanswered", () => {
    expect(standingOf(anIndicator(), DONT_KNOW)).toBe("dk");
    expect(standingOf(anIndicator(), undefined)).toBe("unanswered");
  });
  it("accepts not applicable with a reason where the question allows it", () => {
    expect(standingOf(mayNotApply, notApplicable())).toBe("na");
  });
  it("takes not applicable without a reason, or where it is not allowed, as unanswered", () => {
    expect(standingOf(mayNotApply, notApplicable("  "))).toBe("unanswered");
    expect(standingOf(anIndicator(), notApplicable())).toBe("unanswered");
  });
});

describe("standingsOf", () => {
  const survey = aSurvey({
    sections: [
      aDimension("one", [
        anIndicator({ id: "first" }),
        anIndicator({ id: "second", visibleIf: { ">=": [{ var: "first" }, 2] } }),
      ]),
    ],
  });

  it("holds the indicators on the path only", () => {
    expect([...standingsOf(survey, { first: answered(1), second: answered(4) })]).toEqual([["first", 1]]);
    expect([...standingsOf(survey, { first: answered(2), second: answered(4) })]).toEqual([
      ["first", 2],
      ["second", 4],
    ]);
  });
});
