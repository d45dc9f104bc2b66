import { describe, expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

describe("languageOf", () => {
  it("A4: tells French and English by their small words, in capitals and beside signs too", () => {
    expect(languageOf("Le plan a été voté par le conseil.")).toBe("fr");
    expect(languageOf("LES (données), et la carte")).toBe("fr");
    expect(languageOf("The plan was voted by the council.")).toBe("en");
  });

  it("says nothing of what is too short to tell: two small words are the least", () => {
    expect(languageOf("")).toBeUndefined();
    expect(languageOf("Schéma directeur")).toBeUndefined();
    expect(languageOf("Plan de mandat")).toBeUndefined();
    expect(languageOf("Plan de la ville")).toBe("fr");
    expect(languageOf("The council")).toBeUndefined();
    expect(languageOf("The plan of council")).toBe("en");
  });

  it("says nothing of what is mixed: three times as many as of the other are the least", () => {
    expect(languageOf("le la des the")).toBe("fr");
    expect(languageOf("le la the")).toBeUndefined();
    expect(languageOf("the of to le")).toBe("en");
    expect(languageOf("the of le")).toBeUndefined();
    expect(languageOf("le la des une the of")).toBeUndefined();
    expect(languageOf("le la des une les du the of")).toBe("fr");
  });

  it.each([
    [
      "fr",
      "au aux avec ces cette dans de des du en est et il la le les leur mais nos notre nous ont ou par pas",
    ],
    ["fr", "pour qui que sans sont un une vos vous"],
    [
      "en",
      "and are as been but by every for from has have in is it its not of or our that the their there they",
    ],
    ["en", "this to was we were which will with you"],
  ] as const)("counts each small word once, of %s alone: %s", (locale, words) => {
    for (const word of words.split(" ")) expect(languageOf(`${word} ${word}`), word).toBe(locale);
  });
});
