import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { editionText } from "./edition-text.ts";

describe("an edition in words", () => {
  it("is called by its name, and a trial a trial", () => {
    expect(editionText("2026", wordsOf("fr"))).toBe("édition 2026");
    expect(editionText("2026-2", wordsOf("en"))).toBe("edition 2026-2");
    expect(editionText(null, wordsOf("fr"))).toBe("essai");
    expect(editionText(null, wordsOf("en"))).toBe("trial");
  });
});
