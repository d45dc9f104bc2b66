import { describe, expect, it } from "vitest";
import type { SavedAnswer } from "../questions/answer.ts";
import type { Level } from "../questions/level.ts";
import { undocumentedTops } from "./undocumented-tops.ts";

function saved(evidence: SavedAnswer["evidence"]): SavedAnswer {
  const answer = { state: "answered", value: 4 } as const;
  return {
    answer,
    evidence,
    confidence: null,
    publicText: "",
    workingNote: "",
    version: 1,
    savedAt: new Date(0),
  };
}

describe("undocumentedTops", () => {
  it("names the answers at level 4 without a proof, and only those", () => {
    const levels = new Map<string, Level>([
      ["a", 4],
      ["b", 4],
      ["c", 3],
      ["d", 4],
      ["e", 4],
    ]);
    const answers = new Map([
      ["a", saved([])],
      ["b", saved([{ title: "Délibération", url: "https://example.org/d" }])],
      ["c", saved([])],
    ]);
    const files = new Map([["e", 1]]);
    expect(undocumentedTops(levels, { saved: answers, files })).toEqual(["a", "d"]);
  });
});
