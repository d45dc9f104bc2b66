import { describe, expect, it } from "vitest";
import { type KeptWord, readWord, type SessionWord, toldWords, withWord } from "./session-word.ts";

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
    words.map((word) => ({ word, rating, toldWord: word, toldRating: rating }));

  it("is nothing below five, of words and of ratings each", () => {
    expect(toldWords([])).toEqual({ words: null, ratings: null });
    expect(toldWords(said(["a", "b", "c", "d"], 3))).toEqual({ words: null, ratings: null });
    expect(toldWords([...said(["a", "b", "c", "d"], 3), ...said([""], 3)]).words).toBeNull();
    expect(toldWords([...said(["a", "b", "c", "d"], 3), ...said(["e"])]).ratings).toBeNull();
  });

  it("is nothing that waits for others", () => {
    const waiting = said(["a", "b", "c", "d", "e"], 3).map((one) => ({ ...one, toldWord: "" }));
    expect(toldWords(waiting)).toMatchObject({
      words: null,
      ratings: [0, 0, 5, 0, 0].map((count) => ({ count })),
    });
  });

  it("is in the order of the alphabet, accents and all, and in counts", () => {
    const told = toldWords([...said(["zèle", "Écoute", "clair", "clair"], 4), ...said(["âpre"], 1)]);
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

describe("what is kept of words", () => {
  const fresh = (word: string, rating: SessionWord["rating"] = null): SessionWord => ({ word, rating });
  const saying = (before: readonly KeptWord[], ...words: readonly SessionWord[]) =>
    words.reduce<readonly KeptWord[]>((kept, given) => withWord(kept, { given, before: undefined }), before);
  const told = (kept: readonly KeptWord[]) => toldWords(kept).words;
  const letters = (text: string) => [...text].map((letter) => fresh(letter));

  it("is told five at a time, and what comes after waits for four others", () => {
    const four = saying([], ...letters("abcd"));
    expect(told(four)).toBeNull();
    const five = saying(four, fresh("e"));
    expect(told(five)).toEqual(["a", "b", "c", "d", "e"]);
    const nine = saying(five, ...letters("fghi"));
    expect(told(nine)).toHaveLength(5);
    expect(told(saying(nine, fresh("j")))).toHaveLength(10);
  });

  it("counts words and ratings each, and none for what was not said", () => {
    const kept = saying([], ...["a", "b", "c", "", ""].map((word) => fresh(word, 4)));
    expect(toldWords(kept)).toMatchObject({
      words: null,
      ratings: [0, 0, 0, 5, 0].map((count) => ({ count })),
    });
    const words = saying([], ...letters("abcd"), fresh("", 3), fresh("e"));
    expect(toldWords(words)).toEqual({ words: ["a", "b", "c", "d", "e"], ratings: null });
  });

  it("stays told as it was where it is said anew, until five are", () => {
    const five = saying([], ...["a", "b", "c", "d", "e"].map((word) => fresh(word, 4)));
    const anew = (kept: readonly KeptWord[], place: number, given: SessionWord) => {
      const before = kept[place];
      return withWord(
        kept.filter((one) => one !== before),
        { given, before },
      );
    };
    // Each that is said anew goes to the end.
    const changed = ["v", "w", "x", "y"].reduce((kept, word) => anew(kept, 0, fresh(word, 1)), five);
    expect(toldWords(changed)).toEqual(toldWords(five));
    expect(toldWords(anew(five, 0, fresh("", 4))).words).toEqual(["a", "b", "c", "d", "e"]);
    expect(toldWords(anew(changed, 0, fresh("z", 1)))).toMatchObject({
      words: ["v", "w", "x", "y", "z"],
      ratings: [5, 0, 0, 0, 0].map((count) => ({ count })),
    });
    // The very same again waits for nobody.
    const same = five.reduce((kept, { word }) => anew(kept, 0, fresh(word, 4)), five);
    expect(same.toSorted((a, b) => (a.word < b.word ? -1 : 1))).toEqual(five);
  });
});
