import { describe, expect, it } from "vitest";
import { isSentAgain, typedTexts } from "./sent-again.ts";

describe("a form that is offered again", () => {
  it("is known by its address and its fields", () => {
    expect(isSentAgain({ action: "/fr/", pairs: [] })).toBe(true);
    for (const other of [null, undefined, "action", {}, { action: "/fr/" }, { pairs: [] }])
      expect(isSentAgain(other)).toBe(false);
  });

  it("shows what was written, and neither choices nor marks", () => {
    const pairs = [
      ["form", "Abc123"],
      ["answer", "3"],
      ["publicText", " Deux phrases. La seconde. "],
      ["workingNote", "une\nligne"],
      ["empty", "  "],
    ] as const;
    expect(typedTexts({ action: "/fr/", pairs })).toEqual(["Deux phrases. La seconde.", "une\nligne"]);
  });
});
