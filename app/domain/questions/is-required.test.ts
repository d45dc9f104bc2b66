import { describe, expect, it } from "vitest";
import { isRequired } from "./is-required.ts";
import type { Question } from "./question.schema.ts";

const year = {
  id: "year",
  type: "value",
  ask: [],
  field: { id: "year", type: "year", min: 1900, max: 2100 },
} as const;
const ladder = { id: "level", type: "ladder", ask: [], levels: [], weight: 1, stage: "effect" } as const;

describe("isRequired", () => {
  it("Q1: is what the question says of itself, and never so for a scored one", () => {
    const questions: readonly (readonly [Question, boolean])[] = [
      [{ ...year, ask: [], required: true }, true],
      [{ ...year, ask: [], required: false }, false],
      [{ ...year, ask: [] }, false],
      [{ ...ladder, ask: [], levels: [0, 1, 2, 3, 4] }, false],
    ];
    for (const [question, required] of questions) expect(isRequired(question)).toBe(required);
  });
});
