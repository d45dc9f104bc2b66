import { describe, expect, it } from "vitest";
import { checksumList } from "./checksum-list.ts";

describe("a list of checksums", () => {
  it("has a line a file, by path, with two spaces between", () => {
    const files = [
      { path: "b.json", hash: "22" },
      { path: "a/z.json", hash: "33" },
      { path: "B.json", hash: "11" },
    ];
    expect(checksumList(files)).toBe("11  B.json\n33  a/z.json\n22  b.json\n");
  });

  it("is empty without a file", () => {
    expect(checksumList([])).toBe("");
  });
});
