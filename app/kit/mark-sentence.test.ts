import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { markSentence } from "./mark-sentence.ts";

const at = new Date("2026-11-20T09:00:00Z");
const sentence = (name: string | null, isErased = false) =>
  markSentence({ at, version: 2, who: { key: "k", name, isErased } }, wordsOf("fr"));

describe("markSentence", () => {
  it("names who finalised, a member without a name, or nobody once they are erased", () => {
    expect(sentence("Léa")).toBe("Finalisée le 20 novembre 2026 à 10:00\u00a0(Paris) par Léa (version 2).");
    expect(sentence(null)).toContain("un membre de l’équipe");
    expect(sentence(null, true)).toContain("dont le compte est effacé");
  });
});
