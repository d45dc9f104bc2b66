import { describe, expect, it } from "vitest";
import { anAssessment, aStoredAnswer, someStores, someTime } from "../../tests/builders/stores.ts";
import type { Answer } from "../domain/questions/answer.ts";

function someAnswers() {
  const stores = someStores();
  const key = { assessmentId: anAssessment(stores), surveyVersion: "1.0.0", questionId: "data.use" };
  return { ...stores, key };
}

describe("createAnswerStore", () => {
  it.each<[string, Answer]>([
    ["a level", { state: "answered", value: 3 }],
    ["zero, which is an answer", { state: "answered", value: 0 }],
    ["an empty choice, which is an answer", { state: "answered", value: [] }],
    ["votes", { state: "answered", value: [0, 4, "dk"] }],
    ["a record", { state: "answered", value: { running: 12.5, year: 2025, tags: ["a"] } }],
    ["don't know", { state: "dk" }],
    ["not applicable with its reason", { state: "na", reason: "L’eau relève d’un syndicat." }],
    ["an answer taken back", { state: "unanswered" }],
  ])("gives back %s as it was saved", (_, answer) => {
    const { answers, key } = someAnswers();
    const stored = aStoredAnswer({
      answer,
      confidence: "known",
      publicText: "« Voté »\nen juin",
      workingNote: "à revoir",
      evidence: [{ title: "Délibération", url: "https://exemple.fr/d" }],
      form: "form-a",
      seq: 4,
      version: 7,
    });
    answers.save(key, stored);
    expect(answers.get(key)).toEqual(stored);
    expect([...answers.listOf(key.assessmentId, "1.0.0")]).toEqual([["data.use", stored]]);
  });

  it("replaces the answer to the same question", () => {
    const { answers, key } = someAnswers();
    answers.save(key, aStoredAnswer({ answer: { state: "na", reason: "non" } }));
    const second = aStoredAnswer({ version: 2, savedAt: new Date(someTime.getTime() + 1) });
    answers.save(key, second);
    expect([...answers.listOf(key.assessmentId, "1.0.0").values()]).toEqual([second]);
  });

  it("keeps the answers to each version of the questionnaire apart", () => {
    const { answers, key } = someAnswers();
    answers.save(key, aStoredAnswer());
    answers.save({ ...key, surveyVersion: "2.0.0" }, aStoredAnswer({ version: 5 }));
    expect(answers.get(key)?.version).toBe(1);
    expect(answers.listOf(key.assessmentId, "2.0.0").get("data.use")?.version).toBe(5);
  });

  it("finds nothing where nothing was saved", () => {
    const { answers, key } = someAnswers();
    expect(answers.get(key)).toBeUndefined();
    expect(answers.listOf(key.assessmentId, "1.0.0").size).toBe(0);
  });

  it("refuses an answer to an assessment that does not exist", () => {
    const { answers, key } = someAnswers();
    expect(() => answers.save({ ...key, assessmentId: 99 }, aStoredAnswer())).toThrow("FOREIGN KEY");
  });
});
