import { describe, expect, it } from "vitest";
import { readWord, type SessionWord, toldWords } from "./session-word.ts";

describe("a word on a session", () => {
  it.each([
    [
      { word: "  Utile \n et court ", rating: "" },
      { word: "Utile et court", rating: null },
    ],
    [
      { word: "", rating: "5" },
      { word: "", rating: 5 },
    ],
    [
      { word: "é".repeat(120), rating: "1" },
      { word: "é".repeat(120), rating: 1 },
    ],
  ])("is a word, a rating or both: %j", (typed, said) => {
    expect(readWord(typed)).toEqual({ said });
  });

  it.each([
    [{ word: " \u200B ", rating: "" }, ["NO_WORD"]],
    [{ word: "x".repeat(121), rating: "" }, ["LONG_WORD"]],
    [{ word: "x", rating: "6" }, ["BAD_RATING"]],
    [{ word: "x".repeat(121), rating: "0" }, ["LONG_WORD", "BAD_RATING"]],
    [{ word: "", rating: "1.0" }, ["BAD_RATING"]],
  ])("is refused by everything that is wrong with it: %j", (typed, problems) => {
    expect(readWord(typed)).toEqual({ problems });
  });
});

describe("what is told of words", () => {
  const said = (words: readonly string[], rating: SessionWord["rating"] = null) =>
    words.map((word) => ({ word, rating }));

  it("is nothing below five, of words and of ratings each", () => {
    expect(toldWords([])).toEqual({ words: null, ratings: null });
    expect(toldWords(said(["a", "b", "c", "d"], 3))).toEqual({ words: null, ratings: null });
    expect(toldWords([...said(["a", "b", "c", "d"], 3), { word: "", rating: 3 }]).words).toBeNull();
    expect(toldWords([...said(["a", "b", "c", "d"], 3), { word: "e", rating: null }]).ratings).toBeNull();
  });

  it("is in the order of the alphabet, accents and all, and in counts", () => {
    const told = toldWords([...said(["zèle", "Écoute", "clair", "clair"], 4), { word: "âpre", rating: 1 }]);
    expect(told.words).toEqual(["âpre", "clair", "clair", "Écoute", "zèle"]);
    expect(told.ratings?.map(({ rating, count }) => [rating, count])).toEqual([
      ...[
        [1, 1],
        [2, 0],
      ],
      ...[
        [3, 0],
        [4, 4],
        [5, 0],
      ],
    ]);
  });
});
