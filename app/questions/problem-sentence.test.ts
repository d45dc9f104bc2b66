import { expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { problemSentence } from "./problem-sentence.ts";

it.each([
  [1, "Remplissez au moins 1 ligne"],
  [2, "Remplissez au moins 2 lignes"],
])("puts the plural by the limit: %i", (min, sentence) => {
  const problem = { name: "entry.0", message: "errors.tooFewEntries", params: { min } } as const;
  expect(problemSentence(problem, wordsOf("fr"))).toBe(sentence);
});

it("writes a limit as the language writes numbers", () => {
  const problem = { name: "publicText", message: "errors.tooLong", params: { max: 1_000 } } as const;
  expect(problemSentence(problem, wordsOf("en"))).toBe("Shorten this text: 1,000 characters at most");
  expect(problemSentence({ ...problem, message: "errors.required", params: {} }, wordsOf("en"))).toBe(
    "Fill in this field",
  );
});
