import { describe, expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { questionSheet } from "../branching/question-sheet.ts";
import type { Answers } from "../questions/answer.ts";
import { answerContext } from "./answer-context.ts";
import { sheetContext } from "./sheet-context.ts";

const model = modelOf("metropoles-numeriques");
const texts = model.definition.texts.fr;
if (texts === undefined) throw new Error("the questionnaire has no French texts");
const communes = [{ id: "69266", label: "Villeurbanne" }];
const answers: Answers = { "ctx.competences": { state: "answered", value: ["water"] } };

describe("sheetContext", () => {
  it.each([...model.questions.values()])("judges $id by the very context of the server", (question) => {
    const sheet = questionSheet({ model, texts, answers, communes }, question);
    const ofTheServer = answerContext(model, question, { answers, communes: ["69266"], draft: true });
    expect(sheetContext(sheet)).toEqual(ofTheServer);
  });
});
