import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice } from "../../../tests/builders/unscored-questions.ts";
import { mayBeNotApplicable } from "./not-applicable.ts";

describe("mayBeNotApplicable", () => {
  it("follows the competences that the body holds", () => {
    const question = anIndicator({
      notApplicable: { if: { "!": { in: ["water", { var: "competences" }] } } },
    });
    expect(mayBeNotApplicable(question, { competences: answered(["roads"]) })).toBe(true);
    expect(mayBeNotApplicable(question, { competences: answered(["roads", "water"]) })).toBe(false);
  });

  it("is allowed while the competences are not known", () => {
    const question = anIndicator({
      notApplicable: { if: { "!": { in: ["water", { var: "competences" }] } } },
    });
    expect(mayBeNotApplicable(question, {})).toBe(true);
  });

  it("is never allowed where the definition does not say so", () => {
    expect(mayBeNotApplicable(anIndicator(), {})).toBe(false);
    expect(mayBeNotApplicable(aChoice("model", ["own", "shared"]), {})).toBe(false);
  });
});
