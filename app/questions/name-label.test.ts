import { describe, expect, it } from "vitest";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import { nameLabel } from "./name-label.ts";

function aField(id: string, label: string, fields: readonly FieldSheet[] = []): FieldSheet {
  return { field: { id, type: "text", max: 10 }, label, options: [], fields };
}
const fields = [aField("theme", "Thème"), aField("brakes.met", "Freins", [aField("how", "Comment")])];
const list = { question: { type: "list" }, fields } as unknown as QuestionSheet;
const group = { question: { type: "group" }, fields } as unknown as QuestionSheet;

describe("nameLabel", () => {
  it("names a field, and the entry it belongs to", () => {
    expect(nameLabel(group, "field.theme")).toBe("Thème");
    expect(nameLabel(list, "entry.1.theme")).toBe("2. Thème");
  });

  it("names a field inside a nested row, even when ids hold dots", () => {
    expect(nameLabel(group, "field.brakes.met.0.how")).toBe("Comment");
    expect(nameLabel(list, "entry.0.brakes.met.3.how")).toBe("1. Comment");
    expect(nameLabel(list, "entry.0.brakes.met")).toBe("1. Freins");
  });

  it("says nothing where the question says enough", () => {
    expect(nameLabel(group, "reason")).toBeNull();
    expect(nameLabel(list, "entry")).toBeNull();
    expect(
      nameLabel({ ...group, question: { type: "value" } } as unknown as QuestionSheet, "field.theme"),
    ).toBeNull();
  });
});
