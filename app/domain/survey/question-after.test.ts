import { expect, it } from "vitest";
import type { Migration } from "./migration.schema.ts";
import { answerQuestionAfter, questionAfter } from "./question-after.ts";

const step = (from: string, to: string, questions: Migration["questions"]): Migration => ({
  ...{ $schema: "", from, to, questions },
});
const way = [
  step("1.0.0", "2.0.0", { a: { to: "b" }, b: { to: "a" }, c: { drop: true } }),
  step("2.0.0", "3.0.0", { b: { to: "d" } }),
];

it("follows a question through its names, and leaves the others where they are", () => {
  expect(["a", "b", "c", "e", "toString"].map((id) => questionAfter(id, way))).toEqual([
    ...["d", "a", "c", "e", "toString"],
  ]);
});

it("follows an answer to where it is left behind", () => {
  expect(["a", "b", "c", "e", "toString"].map((id) => answerQuestionAfter(id, way))).toEqual([
    ...["d", "a", null, "e", "toString"],
  ]);
  expect(answerQuestionAfter("c", [])).toBe("c");
});
