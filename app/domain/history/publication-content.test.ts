import { expect, it } from "vitest";
import { parsePublicationContent, publicationContent } from "./publication-content.ts";

it("is read back as it was kept, in the same bytes whatever its order", () => {
  const content = { hash: "ab", number: 2, isScoresAlone: false };
  const text = publicationContent({ isScoresAlone: false, number: 2, hash: "ab" });
  expect(text).toBe(publicationContent(content));
  expect(parsePublicationContent(text)).toEqual(content);
});
