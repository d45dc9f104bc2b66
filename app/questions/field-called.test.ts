import { describe, expect, it } from "vitest";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { fieldCalled } from "./field-called.ts";

const words = wordsOf("fr");
const { t } = words;
const likert = {
  question: { type: "likert", options: [{ id: "agree", level: 4 }] },
  options: [{ id: "agree", label: "D’accord" }],
  fields: [],
} as unknown as QuestionSheet;
const called = (name: string) => fieldCalled(likert, name, words);

describe("fieldCalled", () => {
  it("A4: tells two links with the same fault apart", () => {
    expect(called("evidence.0.url")).toBe(t("questions.evidence.url", { number: 1 }));
    expect(called("evidence.1.url")).toBe(t("questions.evidence.url", { number: 2 }));
    expect(called("evidence.1.date")).toBe(t("questions.evidence.date", { number: 2 }));
    expect(called("evidence.1.title")).toBe(t("questions.evidence.title", { number: 2 }));
  });

  it("names what surrounds an answer as its label does", () => {
    for (const name of ["publicText", "workingNote", "reason"] as const)
      expect(called(name)).toBe(t(`questions.${name}`));
    expect(called("confidence")).toBe(t("questions.confidence.legend"));
  });

  it("names a rank and a count", () => {
    expect(called("rank.2")).toBe(t("questions.rank", { rank: 2 }));
    expect(called("count.4")).toBe("D’accord");
    expect(called("count.dk")).toBe(t("questions.dontKnow"));
    expect(called("count.3")).toBeNull();
  });

  it("says nothing where the question says enough", () => {
    expect(called("answer")).toBeNull();
    expect(
      fieldCalled({ ...likert, question: { type: "ladder" } } as unknown as QuestionSheet, "count.4", words),
    ).toBeNull();
  });
});
