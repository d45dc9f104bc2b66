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
    words.map((word) => ({ word, rating, isWordTold: word !== "", isRatingTold: rating !== null }));

  it("is nothing below five, of words and of ratings each", () => {
    expect(toldWords([])).toEqual({ words: null, ratings: null });
    expect(toldWords(said(["a", "b", "c", "d"], 3))).toEqual({ words: null, ratings: null });
    expect(toldWords([...said(["a", "b", "c", "d"], 3), ...said([""], 3)]).words).toBeNull();
    expect(toldWords([...said(["a", "b", "c", "d"], 3), ...said(["e"])]).ratings).toBeNull();
  });

  it("is nothing that waits for others", () => {
    const waiting = said(["a", "b", "c", "d", "e"], 3).map((one) => ({ ...one, isWordTold: false }));
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
  const fresh = (word: string, rating: SessionWord["rating"] = null) => ({
    ...{ word, rating, isWordTold: false, isRatingTold: false },
  });
  const saying = (before: readonly KeptWord[], ...words: readonly KeptWord[]) =>
    words.reduce<readonly KeptWord[]>((kept, given) => withWord(kept, { given, before: undefined }), before);
  const told = (kept: readonly KeptWord[]) => kept.filter((one) => one.isWordTold).map(({ word }) => word);

  it("is told five at a time, and what comes after waits for four others", () => {
    const four = saying([], ...["a", "b", "c", "d"].map((word) => fresh(word)));
    expect(told(four)).toEqual([]);
    const five = saying(four, fresh("e"));
    expect(told(five)).toEqual(["a", "b", "c", "d", "e"]);
    const nine = saying(five, ...["f", "g", "h", "i"].map((word) => fresh(word)));
    expect(told(nine)).toHaveLength(5);
    expect(told(saying(nine, fresh("j")))).toHaveLength(10);
  });

  it("counts words and ratings each, and none for what was not said", () => {
    const kept = saying([], ...["a", "b", "c", "", ""].map((word) => fresh(word, 4)));
    expect(kept.map(({ isWordTold, isRatingTold }) => [isWordTold, isRatingTold])).toEqual(
      kept.map(() => [false, true]),
    );
    const words = saying([], ...["a", "b", "c", "d"].map((word) => fresh(word)), fresh("", 3), fresh("e"));
    expect(told(words)).toEqual(["a", "b", "c", "d", "e"]);
    expect(words.some(({ isRatingTold }) => isRatingTold)).toBe(false);
  });

  it("waits again where it is said anew in other words, and stays told where it is the same", () => {
    const five = saying([], ...["a", "b", "c", "d", "e"].map((word) => fresh(word, 4)));
    const [before, ...others] = five;
    const same = withWord(others, { given: fresh("a", 5), before });
    expect(same.find(({ word }) => word === "a")).toMatchObject({ isWordTold: true, isRatingTold: false });
    const other = withWord(others, { given: fresh("z", 4), before });
    expect(other.find(({ word }) => word === "z")).toMatchObject({ isWordTold: false, isRatingTold: true });
  });
});
