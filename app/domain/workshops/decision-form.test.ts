import { describe, expect, it } from "vitest";
import { LONGEST_NOTE, readDecision, readNote } from "./decision-form.ts";

const levels = [0, 2, 4] as const;
const typed = { level: "2", text: " Kept. ", dissent: "" };

describe("what is written down of a decision", () => {
  it("is one of the levels, or none, with its words", () => {
    expect(readDecision(typed, levels)).toEqual({ decision: { level: 2, text: "Kept.", dissent: "" } });
    expect(readDecision({ ...typed, level: "" }, levels)).toMatchObject({ decision: { level: null } });
  });

  it("is refused with every fault", () => {
    const long = "a".repeat(LONGEST_NOTE + 1);
    expect(readDecision({ level: "3", text: long, dissent: long }, levels)).toEqual({
      problems: ["BAD_LEVEL", "LONG_TEXT", "LONG_DISSENT"],
    });
    expect(readDecision({ ...typed, text: "a".repeat(LONGEST_NOTE) }, levels)).toHaveProperty("decision");
  });
});

it("a note is as long as a page, and no longer", () => {
  expect(readNote(" Wait for the DSI \n")).toBe("Wait for the DSI");
  expect(readNote("a".repeat(LONGEST_NOTE + 1))).toBeNull();
});
