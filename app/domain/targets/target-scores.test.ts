import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import { summariseResult } from "../results/summarise-result.ts";
import type { Scores } from "../scoring/score.types.ts";
import type { DimensionTarget } from "./dimension-target.ts";
import { targetScores } from "./target-scores.ts";

const model = aSurvey({
  sections: ["one", "two", "three"].map((id) => aDimension(id, [anIndicator({ id: `${id}.a` })])),
});
const answers = { "one.a": answered(1) };
const path = journey(model, answers);
const summary = summariseResult(model, { answers, path, saved: new Map() });
const scores: Scores = {
  ...summary.scores,
  dimensions: summary.scores.dimensions.map((one) =>
    one.id === "two" ? { ...one, status: "not-applicable" } : one,
  ),
};
const levels = model.survey.maturityLevels;
const target = (level: number): DimensionTarget => ({ level, month: "2027-03", reason: "r" });

it("places each target where its level begins, with a score or without one", () => {
  const aimed = targetScores(
    scores,
    new Map([
      ["one", target(3)],
      ["three", target(2)],
    ]),
    levels,
  );
  expect(aimed?.dimensions.map(({ score }) => score)).toEqual([40, null, 20]);
  expect(aimed?.global).toBe(scores.global);
});

it("draws nothing where the dimension does not apply, for a level that is gone, and without a target", () => {
  expect(targetScores(scores, new Map([["two", target(3)]]), levels)).toBeNull();
  expect(targetScores(scores, new Map([["one", target(9)]]), levels)).toBeNull();
  expect(targetScores(scores, new Map(), levels)).toBeNull();
});
