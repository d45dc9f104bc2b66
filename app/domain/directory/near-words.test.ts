import { describe, expect, it } from "vitest";
import { indexNearWords, slipsBetween, slipsIn } from "./near-words.ts";

describe("slipsBetween", () => {
  it.each([
    ["", "", 0],
    ["", "ab", 2],
    ["ab", "", 2],
    ["lyon", "lyon", 0],
    ["bordaux", "bordeaux", 1],
    ["bordeauux", "bordeaux", 1],
    ["nentes", "nantes", 1],
    ["nanets", "nantes", 1],
    ["antnes", "nantes", 2],
    ["ca", "abc", 3],
    ["abcd", "badc", 2],
    ["villeurbane", "villeurbanne", 1],
    ["abc", "xyz", 3],
  ])("of %j and %j is %i, either way", (a, b, slips) => {
    expect([slipsBetween(a, b), slipsBetween(b, a)]).toEqual([slips, slips]);
  });
});

describe("slipsIn", () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [40, 2],
    [41, 0],
  ])("a word of %i letters are %i", (length, slips) => {
    expect(slipsIn(length)).toBe(slips);
  });
});

describe("indexNearWords", () => {
  const { near } = indexNearWords([
    "nice",
    "bordeaux",
    "nantes",
    "nanterre",
    "villeurbanne",
    "mantes",
    "ax",
    "nice",
  ]);

  it.each([
    ["bordaux", ["bordeaux"]],
    ["brodeaux", ["bordeaux"]],
    ["bordueax", ["bordeaux"]],
    ["villeurbane", ["villeurbanne"]],
    ["vileurbane", ["villeurbanne"]],
    ["villeurbannnne", ["villeurbanne"]],
    ["nentes", ["nantes"]],
    ["nantes", ["nantes", "mantes"]],
    ["mante", ["mantes"]],
    ["nyce", ["nice"]],
    ["niec", ["nice"]],
    ["nic", []],
    ["ay", []],
    ["vileurbannnnne", []],
    ["nonton", []],
    ["", []],
    ["x".repeat(100_000), []],
  ])("finds for %.20j %j", (typed, words) => {
    expect(near(typed)).toEqual(words);
  });

  it("finds every word within two slips, wherever they are", () => {
    const word = "strasbourg";
    const index = indexNearWords([word, "toulouse"]);
    for (let first = 0; first < word.length; first += 1)
      for (let second = first + 1; second < word.length; second += 1) {
        const letters = [...word];
        letters[first] = "z";
        letters[second] = "";
        expect(index.near(letters.join("")), letters.join("")).toEqual([word]);
      }
  });
});
