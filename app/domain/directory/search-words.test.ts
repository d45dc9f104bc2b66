import { describe, expect, it } from "vitest";
import { searchWords, withSaints } from "./search-words.ts";

describe("searchWords", () => {
  it("splits on everything that is neither a letter nor a digit", () => {
    expect(searchWords("L’Haÿ-les-Roses (94240)")).toEqual(["l", "hay", "les", "roses", "94240"]);
  });
  it("writes ligatures as two letters, in whatever case", () => {
    expect(searchWords("Œuvre Lætitia")).toEqual(["oeuvre", "laetitia"]);
  });
  it("reads 240 characters", () => {
    expect(searchWords("a ".repeat(121))).toHaveLength(120);
  });
  it("is empty for a text without letter or digit", () => {
    expect(searchWords(" -'")).toEqual([]);
  });
});

describe("withSaints", () => {
  it("writes st and ste out, and only these", () => {
    expect(withSaints(["st", "ste", "strasbourg"])).toEqual(["saint", "sainte", "strasbourg"]);
  });
});
