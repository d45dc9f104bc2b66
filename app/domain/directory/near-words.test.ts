import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexNearWords, slipsIn, slipsTo } from "./near-words.ts";

describe("slipsTo", () => {
  it.each([
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
    ["a".repeat(32), "a".repeat(31), 1],
    [`${"a".repeat(31)}b`, "a".repeat(32), 1],
  ])("of %j and %j is %i, either way", (a, b, slips) => {
    expect([slipsTo(a)(b), b === "" ? slips : slipsTo(b)(a)]).toEqual([slips, slips]);
  });

  it("is what the table of Damerau says, of any two words", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc9"), minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsTo(a)(b)).toBe(slipsInTable(a, b));
      }),
    );
  });
});

/** The whole table, cell by cell. */
function slipsInTable(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const changed = at(row - 1, column - 1) + Number(a[row - 1] !== b[column - 1]);
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : changed;
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

describe("slipsIn", () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [32, 2],
    [33, 0],
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

  it("puts a nearer word first, and then the one that was given first", () => {
    expect(indexNearWords(["montrougxy", "montrouge"]).near("montrouge")).toEqual([
      "montrouge",
      "montrougxy",
    ]);
    expect(indexNearWords(["mantrouge", "montrougs"]).near("montrouge")).toEqual(["mantrouge", "montrougs"]);
  });

  it("takes no word of three letters for what was meant by four", () => {
    expect(indexNearWords(["ain"]).near("aine")).toEqual([]);
    expect(indexNearWords(["aine"]).near("aina")).toEqual(["aine"]);
  });

  it("keeps of words that become the same the three that were given first", () => {
    const alike = ["bantes", "cantes", "dantes", "fantes", "gantes"];
    expect(indexNearWords(alike).near("nantes")).toEqual(["bantes", "cantes", "dantes"]);
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
