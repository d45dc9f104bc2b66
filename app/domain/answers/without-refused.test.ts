import { describe, expect, it } from "vitest";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import type { AnswerValue } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { answerContext } from "./answer-context.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { withoutRefused } from "./without-refused.ts";

const { group, list, value, multi } = EVERY_QUESTION;

function less(question: Question, said: AnswerValue, around = {}) {
  const content = { ...EMPTY_CONTENT, answer: answered(said), ...around };
  const facts = { answers: {}, communes: COMMUNES, draft: true };
  const schema = answerContentSchema(question, answerContext(everyQuestionModel, question, facts));
  const rest = withoutRefused(content, schema.safeParse(content).error?.issues ?? []);
  if (rest !== undefined) expect(schema.safeParse(rest.content).success).toBe(true);
  const { answer } = rest?.content ?? {};
  return rest && [answer?.state === "answered" ? answer.value : undefined, rest.left];
}

describe("D: an answer of which a part is refused", () => {
  it.each<[string, AnswerValue, AnswerValue, readonly string[]]>([
    ["a number out of its range", { name: "a", cost: 9999 }, { name: "a" }, ["cost"]],
    [
      "an unknown option",
      { name: "a", theme: "air", day: "2026-01-01" },
      { name: "a", day: "2026-01-01" },
      ["theme"],
    ],
    ["one box of several", { name: "a", crises: ["cyber", "plague"] }, { name: "a" }, ["crises"]],
    ["a key that is no field", { name: "a", b: 1, c: 2 }, { name: "a" }, ["b", "c"]],
    [
      "a choice with what it asked for",
      { name: "a", team: { choice: "own", more: "x" } },
      { name: "a" },
      ["team.more"],
    ],
    [
      "a field of a row",
      { name: "a", partners: [{ sum: 1 }, { role: "x", sum: 2 }] },
      { name: "a", partners: [{ sum: 1 }, { sum: 2 }] },
      ["partners.role"],
    ],
    [
      "the same field of two rows",
      { name: "a", partners: [{ role: "x" }, { role: "y", sum: 2 }] },
      { name: "a", partners: [{}, { sum: 2 }] },
      ["partners.role"],
    ],
    ["a field of a group", { name: "a", reuse: { code: "x" } }, { name: "a", reuse: {} }, ["reuse.code"]],
    ["a field that should have rows", { name: "a", partners: "x" }, { name: "a" }, ["partners"]],
    [
      "a list that is too long",
      { name: "a", partners: [{ sum: 1 }, { sum: 2 }, { sum: 3 }] },
      { name: "a" },
      ["partners"],
    ],
  ])("keeps the others: %s", (...[, before, after, left]) => {
    expect(less(group, before)).toEqual([after, left]);
  });

  it("keeps the other entries, and the other fields of an entry", () => {
    const entries = [
      { id: "e1", name: "a" },
      { id: "e2", name: "b", year: 1 },
    ];
    expect(less(list, entries)).toEqual([
      [
        { id: "e1", name: "a" },
        { id: "e2", name: "b" },
      ],
      ["year"],
    ]);
  });

  it("is given up where nothing of it would be left, and where it is no record of fields", () => {
    expect(less(group, { cost: 9999 })).toBeUndefined();
    expect(less(value, -1)).toBeUndefined();
    expect(less(multi, ["never"])).toBeUndefined();
    expect(less(list, [{ id: "e1" }, { id: "e2" }, { id: "e3" }])).toBeUndefined();
  });

  it("is given up where something else is refused as well", () => {
    expect(less(group, { name: "a", cost: 9999 }, { publicText: "x".repeat(1_001) })).toBeUndefined();
    expect(withoutRefused({ ...EMPTY_CONTENT, answer: DONT_KNOW }, [])).toBeUndefined();
  });
});
