import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryAnswers, arbitraryBranchingSurvey } from "../../../tests/builders/arbitrary-surveys.ts";
import type { Answers } from "../questions/answer.ts";
import type { BrakeIntensities } from "../scoring/brake-intensities.ts";
import { scoreSurvey } from "../scoring/score-survey.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { recommendLevers } from "./recommend-levers.ts";

interface Input {
  readonly brakes: BrakeIntensities;
  readonly underWay: readonly string[];
}

const intensity = fc.constantFrom<number | "dk">(0, 1, 2, 3, 4, "dk");
const input: fc.Arbitrary<Input> = fc.record({
  brakes: fc
    .dictionary(fc.constantFrom("budget", "fears"), intensity)
    .map((each) => new Map(Object.entries(each))),
  underWay: fc.uniqueArray(
    fc.nat(12).map((place) => `lever-${place}`),
    { maxLength: 4 },
  ),
});

function recommend(model: SurveyModel, answers: Answers, input: Input) {
  const { levels } = scoreSurvey(model, answers);
  return { levels, recommendation: recommendLevers(model, { levels, targets: new Map(), ...input }) };
}

describe("laws of the recommendation", () => {
  it("picks few: so many a lane, one a dimension, never one under way", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, input, (model, answers, input) => {
        const { lanes } = recommend(model, answers, input).recommendation;
        const picked = Object.values(lanes).flat();
        const { perLane } = model.survey.scoring.levers;
        for (const lane of Object.values(lanes)) expect(lane.length).toBeLessThanOrEqual(perLane);
        expect(new Set(picked.map(({ dimension }) => dimension)).size).toBe(picked.length);
        expect(picked.filter(({ id }) => input.underWay.includes(id))).toEqual([]);
      }),
    );
  });

  it("gives reasons that are true: a known level, at or below the trigger", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, input, (model, answers, input) => {
        const { levels, recommendation } = recommend(model, answers, input);
        for (const { id, because } of recommendation.all) {
          expect(because.length).toBeGreaterThan(0);
          for (const { indicator, level } of because) {
            expect(levels.get(indicator)).toBe(level);
            expect(level).toBeLessThanOrEqual(model.leverById.get(id)?.triggers[indicator] ?? -1);
          }
        }
      }),
    );
  });

  it("is the same each time, whatever the order in which the definition lists the levers", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, input, (model, answers, input) => {
        const { recommendation } = recommend(model, answers, input);
        const turned = recommend({ ...model, levers: model.levers.toReversed() }, answers, input);
        expect(turned.recommendation).toEqual(recommendation);
      }),
    );
  });
});
