import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import { EMPTY_CONTENT } from "../answers/answer-content.ts";
import { journey } from "../branching/journey.ts";
import type { Answer, SavedAnswer } from "../questions/answer.ts";
import { isInSketch, resumeAt } from "./resume-at.ts";

const model = aSurvey({
  sections: [
    aFactsSection("facts", [aChoice("f", ["x", "y"])]),
    aDimension("one", [
      anIndicator({ id: "a", sketch: true }),
      anIndicator({ id: "b" }),
      anIndicator({ id: "c" }),
    ]),
    aDimension("two", [
      anIndicator({ id: "d", sketch: true }),
      anIndicator({ id: "e" }),
      anIndicator({ id: "g" }),
    ]),
  ],
});
type Given = Readonly<Record<string, readonly [Answer, minute: number]>>;

function place(given: Given): string | undefined {
  const answers = Object.fromEntries(Object.entries(given).map(([id, [answer]]) => [id, answer]));
  const saved = new Map(
    Object.entries(given).map(([id, [answer, minute]]): [string, SavedAnswer] => [
      id,
      { ...EMPTY_CONTENT, answer, version: 1, savedAt: new Date(minute * 60_000), toConfirm: false },
    ]),
  );
  return resumeAt(journey(model, answers), saved)?.question.id;
}
const level = answered(2);

it("begins with what is scored, and comes to the context last", () => {
  expect(place({})).toBe("a");
  const scored = { a: level, b: level, c: level, d: level, e: level, g: level };
  expect(place(Object.fromEntries(Object.keys(scored).map((id, n) => [id, [level, n] as const])))).toBe("f");
});

it("goes on in the section that was answered last", () => {
  expect(place({ a: [level, 1], e: [level, 2] })).toBe("d");
  expect(place({ d: [level, 1], e: [level, 3], b: [level, 2] })).toBe("g");
  expect(place({ d: [level, 1], e: [level, 2], b: [level, 3] })).toBe("a");
});

it("takes the later one on the path of two saved at once", () => {
  expect(place({ a: [level, 1], b: [level, 1], d: [level, 1], e: [level, 1] })).toBe("g");
});

it("leaves a full section for the first open one, where “don’t know” is an answer", () => {
  expect(place({ d: [level, 1], e: [DONT_KNOW, 2], g: [level, 3] })).toBe("a");
});

it("begins at the first dimension after the sketch, which goes through all of them", () => {
  expect(place({ a: [level, 1], d: [level, 2] })).toBe("b");
});

it("is nowhere when every question has an answer", () => {
  const all: Given = Object.fromEntries([..."abcdefg"].map((id, n) => [id, [level, n] as const]));
  expect(place({ ...all, f: [answered("x"), 9] })).toBeUndefined();
});

it("goes on with a sketch that was begun and not ended, while nothing else was answered", () => {
  const inSketch = (ids: string) =>
    isInSketch(journey(model, Object.fromEntries([...ids].map((id) => [id, level]))));
  expect(inSketch("")).toBe(false);
  expect(inSketch("a")).toBe(true);
  expect(inSketch("ad")).toBe(false);
  expect(inSketch("ab")).toBe(false);
  expect(inSketch("b")).toBe(false);
});
