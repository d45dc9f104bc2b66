import { describe, expect, it } from "vitest";
import { aDimension, aLever, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { listToDocument } from "./to-document.ts";

const survey = aSurvey({
  sections: [
    aDimension("one", [
      anIndicator({ id: "a", ask: ["dpo", "dgs"] }),
      anIndicator({ id: "b" }),
      anIndicator({ id: "hidden", visibleIf: { "==": [{ var: "b" }, 4] } }),
    ]),
  ],
  levers: [aLever({ id: "late", triggers: { a: 1 } }), aLever({ id: "early", triggers: { a: 3, b: 1 } })],
});

describe("listToDocument", () => {
  it("names whom to ask and the levers that the answer could call for", () => {
    expect(listToDocument(survey, { a: DONT_KNOW, b: answered(1) }, [])).toEqual([
      { indicator: "a", ask: ["dpo", "dgs"], possible: ["late", "early"] },
    ]);
  });

  it("leaves out levers under way", () => {
    expect(listToDocument(survey, { a: DONT_KNOW }, ["late"])[0]?.possible).toEqual(["early"]);
  });

  it("lists neither what is unanswered nor what is off the path", () => {
    expect(listToDocument(survey, { hidden: DONT_KNOW }, [])).toEqual([]);
  });
});
