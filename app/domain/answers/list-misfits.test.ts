import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
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

  it("says nothing of an answer off the path", () => {
    expect(misfits({ model: answered("own"), hidden: answered(7) })).toEqual([]);
  });
});
