import { describe, expect, it } from "vitest";
import { modelOf } from "../../../tests/builders/definition-files.ts";
import { questionSheet } from "../branching/question-sheet.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { filledQuestion } from "./filled-question.ts";
import { fingerprint } from "./fingerprint.ts";

const model = modelOf("metropoles-numeriques");
const texts = model.definition.texts.fr;
const question = model.questions.get("steering.strategy");
if (texts === undefined || question === undefined) throw new Error("the questionnaire is not there");
const sheet = questionSheet({ model, texts, answers: {}, communes: [] }, question);

describe("filledQuestion", () => {
  it("opens a question that was never answered at version 0, blank", () => {
    const filled = filledQuestion(sheet, undefined);
    expect(filled.version).toBe(0);
    expect(filled.values["answer"] ?? "").toBe("");
    expect(filled.toConfirm).toBe(false);
    expect(filled.was).toBe(fingerprint(EMPTY_CONTENT));
  });

  it("shows what was saved, and marks it so that an untouched form is known", () => {
    const content = {
      ...EMPTY_CONTENT,
      answer: { state: "answered", value: 3 },
      publicText: "Voté en 2021.",
    } as const;
    const saved: SavedAnswer = { ...content, version: 4, savedAt: new Date(0), toConfirm: true };
    const filled = filledQuestion(sheet, saved);
    expect(filled.proposed).toBeNull();
    expect(filled).toMatchObject({ version: 4, was: fingerprint(content), toConfirm: true });
    expect(filled.values).toMatchObject({ answer: "3", publicText: "Voté en 2021." });
  });

  const proposal = { values: { answer: "2" }, source: "Annuaire, 2026" };

  it("shows what is offered where nobody answered, as no answer: what it was stays blank", () => {
    const filled = filledQuestion(sheet, undefined, proposal);
    expect(filled).toMatchObject({
      version: 0,
      was: fingerprint(EMPTY_CONTENT),
      proposed: { source: "Annuaire, 2026" },
    });
    expect(filled.values["answer"]).toBe("2");
    expect(filled.values["publicText"]).toBe(filledQuestion(sheet, undefined).values["publicText"]);
  });

  it("offers nothing again where an answer was taken back", () => {
    const saved: SavedAnswer = { ...EMPTY_CONTENT, version: 2, savedAt: new Date(0), toConfirm: false };
    const filled = filledQuestion(sheet, saved, proposal);
    expect(filled.proposed).toBeNull();
    expect(filled.values["answer"] ?? "").toBe("");
  });
});
