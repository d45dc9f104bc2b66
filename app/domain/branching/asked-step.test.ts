import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { Answer } from "../questions/answer.ts";
import { type AskedPlace, askedStep } from "./asked-step.ts";
import { journey } from "./journey.ts";

const model = aSurvey({
  sections: [
    aDimension("one", [anIndicator({ id: "a" }), anIndicator({ id: "b" })]),
    aDimension("two", [anIndicator({ id: "c" }), anIndicator({ id: "d" })]),
  ],
});
const one: AskedPlace = { sectionId: "one", questionId: null };
const two: AskedPlace = { sectionId: "two", questionId: null };
const d: AskedPlace = { sectionId: "two", questionId: "d" };

function step(asked: readonly AskedPlace[], answers: Readonly<Record<string, Answer>> = {}) {
  return askedStep(journey(model, answers), asked)?.question.id;
}

it("is the first open question of a section, or the one question that was asked for", () => {
  expect(step([two])).toBe("c");
  expect(step([two], { c: answered(1) })).toBe("d");
  expect(step([d])).toBe("d");
});

it("takes places in their order, past those that are answered, where “don’t know” is an answer", () => {
  expect(step([two, one])).toBe("c");
  expect(step([d, one], { d: DONT_KNOW })).toBe("a");
  expect(step([two, one], { c: answered(1), d: answered(1), a: answered(1) })).toBe("b");
});

it("is nowhere when nothing was asked, nothing is open, or the question is not of the path", () => {
  expect(step([])).toBeUndefined();
  expect(step([d], { d: answered(1) })).toBeUndefined();
  expect(step([{ sectionId: "two", questionId: "gone" }])).toBeUndefined();
});
