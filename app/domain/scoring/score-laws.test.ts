import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import {
  arbitraryAnswers,
  arbitraryBranchingSurvey,
  arbitraryLevelChange,
  arbitrarySurvey,
} from "../../../tests/builders/arbitrary-surveys.ts";
import { isVisible, journey } from "../branching/journey.ts";
import { projectScores } from "../results/project-scores.ts";
import type { Scores } from "./score.types.ts";
import { scoreSurvey } from "./score-survey.ts";

type Scored = { readonly score: number | null; readonly low: number | null; readonly high: number | null };

const all = ({ dimensions, global }: Scores): readonly Scored[] => [...dimensions, global];

function expectOrdered(...values: readonly (number | null)[]): void {
  const known = values.filter((value) => value !== null);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
}

/** Dimension by dimension, then overall, for results of the same questionnaire. */
function pairs(before: Scores, after: Scores): readonly (readonly [Scored, Scored])[] {
  return all(before).map((scored, place) => [scored, all(after)[place] ?? scored]);
}

describe("laws of the score", () => {
  it("lies within its bounds, and they within 0 and 100", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, (model, answers) => {
        for (const { score, low, high } of all(scoreSurvey(model, answers)))
          expectOrdered(0, low, score, high, 100);
      }),
    );
  });

  it("is a finite number or nothing", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, (model, answers) => {
        const { dimensions, global } = scoreSurvey(model, answers);
        const numbers = [...dimensions, global, global.spread ?? {}].flatMap((result) =>
          Object.values(result),
        );
        expect(numbers.filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
      }),
    );
  });

  it("is not moved by an answer off the path", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, arbitraryAnswers, (model, answers, others) => {
        const path = journey(model, answers);
        const offPath = Object.fromEntries(Object.entries(others).filter(([id]) => !isVisible(path, id)));
        expect(scoreSurvey(model, { ...answers, ...offPath })).toEqual(scoreSurvey(model, answers));
      }),
    );
  });

  it("has bounds that one more known answer never widens", () => {
    fc.assert(
      fc.property(
        arbitrarySurvey,
        arbitraryAnswers,
        arbitraryLevelChange,
        (model, answers, { id, level }) => {
          fc.pre(answers[id] === undefined || answers[id].state === "dk");
          const before = scoreSurvey(model, answers);
          const after = scoreSurvey(model, { ...answers, [id]: answered(level) });
          for (const [was, is] of pairs(before, after)) expectOrdered(was.low, is.low, is.high, was.high);
        },
      ),
    );
  });

  it("is never lowered by a higher level, nor is the maturity level", () => {
    fc.assert(
      fc.property(
        arbitrarySurvey,
        arbitraryAnswers,
        arbitraryLevelChange,
        (model, answers, { id, level }) => {
          const lower = scoreSurvey(model, { ...answers, [id]: answered(Math.max(0, level - 1)) });
          const higher = scoreSurvey(model, { ...answers, [id]: answered(level) });
          for (const [was, is] of pairs(lower, higher)) {
            expectOrdered(was.score, is.score);
            expectOrdered(was.low, is.low);
            expectOrdered(was.high, is.high);
          }
          expectOrdered(lower.global.level, higher.global.level);
        },
      ),
    );
  });

  it("is never lowered by a projection, which needs no new answer", () => {
    fc.assert(
      fc.property(
        arbitraryBranchingSurvey,
        arbitraryAnswers,
        fc.array(fc.nat(12)),
        (model, answers, ticked) => {
          const before = scoreSurvey(model, answers);
          const after = projectScores(
            model,
            answers,
            ticked.map((place) => `lever-${place}`),
          );
          for (const [was, is] of pairs(before, after)) expectOrdered(was.score, is.score);
          expect([...after.levels.keys()]).toEqual([...before.levels.keys()]);
          expectOrdered(before.global.level, after.global.level);
        },
      ),
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(arbitraryBranchingSurvey, arbitraryAnswers, (model, answers) => {
        expect(scoreSurvey(model, structuredClone(answers))).toEqual(scoreSurvey(model, answers));
      }),
    );
  });
});
