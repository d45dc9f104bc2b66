import { describe, expect, it } from "vitest";
import { contentHash } from "./definition-versions.store.server.ts";

describe("contentHash", () => {
  it("does not see the order of keys", () => {
    expect(contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(contentHash({ b: { d: 3, c: 2 }, a: 1 }));
  });
  it.each([
    ["a changed word", { a: ["y", "x"], b: 1 }, { a: ["y", "z"], b: 1 }],
    ["the order of a list", { a: ["y", "x"] }, { a: ["x", "y"] }],
    ["a key more", { a: 1 }, { a: 1, b: null }],
    ["a type", { a: 1 }, { a: "1" }],
  ])("sees %s", (_, before, after) => {
    expect(contentHash(before)).not.toBe(contentHash(after));
  });
});
