import { describe, expect, it } from "vitest";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import { paperBlanks } from "./paper-blanks.ts";

function aSheet(question: object, rest: Partial<QuestionSheet> = {}): QuestionSheet {
  return { question, levels: [], options: [], fields: [], ...rest } as unknown as QuestionSheet;
}
function aField(field: object, rest: Partial<FieldSheet> = {}): FieldSheet {
  return { field, label: "Label", options: [], fields: [], ...rest } as unknown as FieldSheet;
}

describe("paperBlanks", () => {
  it("gives a box for each level, with its number", () => {
    const levels = [
      { id: "0", label: "Rien" },
      { id: "1", label: "Un peu" },
    ];
    expect(paperBlanks(aSheet({ type: "ladder" }, { levels }))).toEqual([
      { kind: "tick", label: null, options: ["0. Rien", "1. Un peu"] },
    ]);
  });

  it("leaves a place for a figure beside each answer of a survey", () => {
    const options = [{ id: "yes", label: "D’accord" }];
    expect(paperBlanks(aSheet({ type: "likert" }, { options }))).toEqual([
      { kind: "short", label: "D’accord", unit: null },
    ]);
  });

  it("prints the follow-up of a choice and the fields of a nested row", () => {
    const choice = aField({ type: "choice" }, { options: [{ id: "a", label: "A" }], followUp: "Combien" });
    const nested = aField(
      { type: "list" },
      { label: "Freins", fields: [aField({ type: "number" }, { label: "Coût", unit: "k€" })] },
    );
    expect(paperBlanks(aSheet({ type: "group" }, { fields: [choice, nested] }))).toEqual([
      { kind: "tick", label: "Label", options: ["A"] },
      { kind: "short", label: "Combien", unit: null },
      { kind: "short", label: "Freins – Coût", unit: "k€" },
    ]);
  });

  it("leaves lines rather than ninety boxes", () => {
    const options = Array.from({ length: 90 }, (_, index) => ({ id: String(index), label: String(index) }));
    expect(
      paperBlanks(aSheet({ type: "value" }, { fields: [aField({ type: "choices" }, { options })] })),
    ).toEqual([{ kind: "lines", label: null, count: 2 }]);
  });
});
