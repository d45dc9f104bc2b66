import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path.ts";

describe("returnPath", () => {
  it.each(["/fr", "/fr/", "/en/t/rennes-metropole/e/2026/s/data/q/data.open?vue=page&avis=x%20y"])(
    "believes %s",
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it("believes up to 512 characters", () => {
    const ofLength = (length: number) => `/fr/${"a".repeat(length - 4)}`;
    expect(returnPath(ofLength(512))).toBe(ofLength(512));
    expect(returnPath(ofLength(513))).toBeNull();
  });

  it.each([
    null,
    "",
    "/",
    "//evil.example",
    "/fr//evil.example",
    "https://evil.example/fr/",
    "evil.example/fr/",
    "/\\evil.example",
    "/fr/\\evil.example",
    "/fr/@evil.example:80\r\nSet-Cookie: a=b",
    "/de/",
    "/french",
    "javascript:alert(1)",
    `/fr/${"a".repeat(600)}`,
  ])("does not believe %j", (path) => {
    expect(returnPath(path)).toBeNull();
  });
});
