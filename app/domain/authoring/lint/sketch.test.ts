import { expect, it } from "vitest";
import { aDimension, aSurvey, type SurveyOverrides } from "../../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../../tests/builders/unscored-questions.ts";
import type { Condition } from "../../questions/condition.schema.ts";
import { lintSketch } from "./sketch.ts";

const marked = (id: string, overrides: Parameters<typeof anIndicator>[0] = {}) =>
  anIndicator({ id, sketch: true, ...overrides });
const told = (sections: NonNullable<SurveyOverrides["sections"]>) =>
  lintSketch(aSurvey({ sections }).definition).map(
    ({ rule, path, severity, message }) =>
      `${severity} ${rule} ${path} ${/\(.*\)|"true"/.exec(message)?.[0] ?? ""}`,
  );
const condition: Condition = { "!!": { var: "f" } };
const facts = aFactsSection("facts", [aChoice("f", ["x", "y"])]);

it("wants one question a dimension", () => {
  const plain = anIndicator({ id: "plain" });
  expect(told([facts, aDimension("one", [marked("a"), plain])])).toEqual([]);
  expect(told([facts, aDimension("one", [plain])])).toEqual(["advice sketch-one /sections/1 "]);
  expect(told([aDimension("one", [marked("a"), marked("b"), plain])])).toEqual([
    "error sketch-one /sections/0 (a, b)",
  ]);
});

it("names the dimension, and what to do", () => {
  const [finding] = lintSketch(aSurvey({ sections: [aDimension("one", [anIndicator()])] }).definition);
  expect(finding?.message).toBe(
    'The dimension "one" has no question for the first sketch: mark one with "sketch": true.',
  );
});

it("wants it asked of everyone", () => {
  const hidden = marked("a", { visibleIf: condition });
  const optional = marked("a", { notApplicable: { if: condition } });
  expect(told([facts, aDimension("one", [anIndicator({ id: "b" }), hidden])])).toEqual([
    "error sketch-always-asked /sections/1/questions/1 ",
  ]);
  expect(told([aDimension("one", [optional])])).toEqual([
    "error sketch-always-asked /sections/0/questions/0 ",
  ]);
  expect(told([facts, aDimension("one", [marked("a")], { visibleIf: condition })])).toEqual([
    "error sketch-always-asked /sections/1/questions/0 ",
  ]);
});
