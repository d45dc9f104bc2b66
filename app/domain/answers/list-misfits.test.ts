import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW, notApplicable } from "../../../tests/builders/answers.ts";
import { COMMUNES, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import type { Answers } from "../questions/answer.ts";
import { listMisfits } from "./list-misfits.ts";

const model = aSurvey({
  sections: [
    aFactsSection("facts", [aChoice("model", ["own", "shared"], { required: true })]),
    aDimension("one", [
      anIndicator({ id: "skills" }),
      anIndicator({ id: "hidden", visibleIf: { "==": [{ var: "model" }, "shared"] } }),
    ]),
  ],
});
const misfits = (answers: Parameters<typeof listMisfits>[1]["answers"]) =>
  listMisfits(model, { answers, communes: [] });

describe("listMisfits", () => {
  it("is empty when every answer could be saved as it stands", () => {
    expect(misfits({ model: answered("own"), skills: DONT_KNOW })).toEqual([]);
  });

  it("names what the question does not take, and a required question without an answer", () => {
    expect(misfits({ skills: answered(7) })).toEqual(["model", "skills"]);
  });

  it("looks at fields, at options and at whether a question may not apply", () => {
    const said = (answers: Answers) => listMisfits(everyQuestionModel, { answers, communes: COMMUNES });
    const towns = (code: string) => ({ "a-group": answered({ name: "a", towns: [code] }) });
    expect(said(towns("35238"))).toEqual([]);
    expect(said(towns("99999"))).toEqual(["a-group"]);
    expect(said({ "a-ladder": notApplicable() })).toEqual([]);
    expect(said({ "a-ladder": notApplicable(), duties: answered(["water"]) })).toEqual(["a-ladder"]);
  });

  it("says nothing of an answer off the path", () => {
    expect(misfits({ model: answered("own"), hidden: answered(7) })).toEqual([]);
  });
});
