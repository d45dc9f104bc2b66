import { describe, expect, it } from "vitest";
import { readPaperVotes } from "./paper-votes.ts";

const read = (typed: Readonly<Record<string, string>>) =>
  readPaperVotes((vote) => typed[vote] ?? "", [0, 2, 4]);

describe("votes on paper", () => {
  it("are counts of each level and of those who do not know; none is none", () => {
    expect(read({ "0": "3", "2": " 12 ", "4": "0", dk: "1" })).toEqual([
      { vote: 0, count: 3 },
      { vote: 2, count: 12 },
      { vote: "dk", count: 1 },
    ]);
    expect(read({})).toEqual([]);
    expect(read({ "3": "9" })).toEqual([]);
  });

  it("are refused where one is no number from 0 to 500", () => {
    for (const wrong of ["-1", "1.5", "x", "501", "9999", "１"])
      expect(read({ "2": wrong }), wrong).toBeNull();
    expect(read({ "2": "500" })).toEqual([{ vote: 2, count: 500 }]);
  });
});
