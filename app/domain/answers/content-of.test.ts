import { expect, it } from "vitest";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { contentOf } from "./content-of.ts";

it("leaves out when, by which page and in which version something was said", () => {
  const saved = {
    ...EMPTY_CONTENT,
    publicText: "Voté",
    version: 3,
    savedAt: new Date(0),
    form: "form",
    seq: 2,
  };
  expect(contentOf(saved)).toEqual({ ...EMPTY_CONTENT, publicText: "Voté" });
});
