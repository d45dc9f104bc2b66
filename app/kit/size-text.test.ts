import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { sizeText } from "./size-text.ts";

describe("the size of a file", () => {
  it.each([
    [1, "1\u00a0octet"],
    [812, "812\u00a0octets"],
    [1_000, "1\u00a0Ko"],
    [999_400, "999\u00a0Ko"],
    [999_600, "1\u00a0Mo"],
    [1_250_000, "1,3\u00a0Mo"],
    [5_000_000, "5\u00a0Mo"],
  ])("of %i bytes reads “%s”", (bytes, text) => {
    expect(sizeText(bytes, wordsOf("fr"))).toBe(text);
  });
});
