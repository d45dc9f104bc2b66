import { expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { journey } from "../branching/journey.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { checkedSection } from "./checked-section.ts";

it("lists the questions of the section in order, with what was said and the blank of what was not", () => {
  const model = modelOf("metropoles-numeriques");
  const texts = model.definition.texts.fr;
  const section = model.dimensions[0];
  if (texts === undefined || section === undefined) throw new Error("the questionnaire is not there");
  const said = { ...EMPTY_CONTENT, answer: { state: "dk" } as const, toConfirm: true };
  const path = journey(model, { "steering.strategy": said.answer });
  const asked = { model, texts, answers: {}, communes: [] };
  const { place, answers } = checkedSection(
    asked,
    { path, saved: new Map([["steering.strategy", said]]) },
    section,
  );
  expect(place.id).toBe("steering");
  expect(answers.map(({ sheet }) => sheet.question.id)).toEqual(section.questions.map(({ id }) => id));
  expect(answers[1]?.content).toBe(said);
  expect(answers[0]?.content).toEqual(EMPTY_CONTENT);
  expect(answers.map(({ toConfirm }) => toConfirm).slice(0, 3)).toEqual([false, true, false]);
});
