import { describe, expect, it } from "vitest";
import { type Pair, pairsOf, typedPairs } from "./question-pairs.ts";

const page: readonly Pair[] = [
  ["form", "token"],
  ["seq", "4"],
  ["data.use:version", "2"],
  ["data.use:answer", "3"],
  ["data.use:reason", ""],
  ["data.use-more:answer", "1"],
];

describe("pairs of a question", () => {
  it("are the whole form on a page of one question", () => {
    expect(pairsOf(page, "")).toBe(page);
  });

  it("are those of its prefix, and what the page says of itself", () => {
    expect(pairsOf(page, "data.use:")).toEqual([
      ["form", "token"],
      ["seq", "4"],
      ["version", "2"],
      ["answer", "3"],
      ["reason", ""],
    ]);
  });

  it("compare by what was typed: blanks and meta fields say nothing", () => {
    expect(typedPairs(pairsOf(page, "data.use:"))).toEqual([["answer", "3"]]);
  });

  it("compare alike on the page that refused them, which says so, and where somebody is signed in", () => {
    const refused: readonly Pair[] = [
      ["signed", "account"],
      ["flawed", "on"],
      ["value", "142"],
    ];
    expect(typedPairs(pairsOf(refused, ""))).toEqual([["value", "142"]]);
  });
});
