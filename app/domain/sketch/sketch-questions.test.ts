import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered } from "../../../tests/builders/answers.ts";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { anIndicator, aYesNo } from "../../../tests/builders/indicators.ts";
import { aChoice, aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import { journey } from "../branching/journey.ts";
import { isOfSketch, sketchQuestions, sketchSteps } from "./sketch-questions.ts";

const marked = { sketch: true } as const;
const model = aSurvey({
  sections: [
    aFactsSection("facts", [aChoice("f", ["a", "b"]), anIndicator({ id: "stray", ...marked })]),
    aDimension("one", [anIndicator({ id: "a" }), anIndicator({ id: "b", ...marked })]),
    aDimension("two", [
      aYesNo({ id: "c", ...marked, visibleIf: { "==": [{ var: "a" }, 4] } }),
      anIndicator({ id: "d" }),
    ]),
  ],
});

it("takes what its author marked in a dimension, in the order of the radar", () => {
  expect(sketchQuestions(model).map(({ id }) => id)).toEqual(["b", "c"]);
  expect(isOfSketch(anIndicator({ id: "a" }))).toBe(false);
  expect(isOfSketch(anIndicator({ id: "a", ...marked }))).toBe(true);
});

it("walks through those on the path, with their answers", () => {
  const states = (answers: Parameters<typeof journey>[1]) =>
    sketchSteps(journey(model, answers)).map(({ question, state }) => `${question.id} ${state}`);
  expect(states({ b: answered(2) })).toEqual(["b answered"]);
  expect(states({ a: answered(4) })).toEqual(["b unanswered", "c unanswered"]);
});

it("is one question of each dimension of the questionnaires that we serve", () => {
  for (const id of ["metropoles-numeriques", "commune-numerique"]) {
    const served = modelOf(id);
    const sections = sketchQuestions(served).map((question) => served.sectionOf.get(question.id)?.id);
    expect(sections).toEqual(served.dimensions.map((dimension) => dimension.id));
  }
});
