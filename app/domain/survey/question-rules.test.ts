import { expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { questionRules } from "./question-rules.ts";

it("gives the sentences of the questionnaire, each under its own name", () => {
  const { en } = modelOf("metropoles-numeriques").definition.texts;
  if (en === undefined) throw new Error("the questionnaire has no English texts");
  const rules = questionRules(en);
  expect(rules.between).toContain("choose the lower one");
  expect(rules.legal).toContain("lawyer");
  expect(rules.notApplicable).toContain("reason is required");
});
