import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { completenessWords } from "./completeness-words.ts";

const none = { total: 6, answered: 0, dontKnow: 0, notApplicable: 0, unanswered: [], toConfirm: [] };

describe("completenessWords", () => {
  it("names everything that there is, and nothing else", () => {
    const words = wordsOf("en");
    expect(completenessWords({ ...none, answered: 6 }, words)).toBe("6 answers out of 6");
    const mixed = { ...none, answered: 1, dontKnow: 1, notApplicable: 1, unanswered: [1, 2], toConfirm: [1] };
    expect(completenessWords(mixed, words)).toBe(
      "1 answer out of 6, 1 “don’t know”, 1 not applicable, 2 without an answer, 1 to confirm",
    );
  });
});
