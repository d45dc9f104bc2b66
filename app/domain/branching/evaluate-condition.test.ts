import { describe, expect, it } from "vitest";
import { answered, DONT_KNOW, notApplicable } from "../../../tests/builders/answers.ts";
import type { Answers } from "../questions/answer.ts";
import { type Condition, conditionSchema } from "../questions/condition.schema.ts";
import { evaluateCondition } from "./evaluate-condition.ts";

const answers: Answers = {
  size: answered(120),
  model: answered("shared"),
  competences: answered(["water", "roads"]),
  team: answered({ choice: "common", more: 12 }),
  opened: answered("2026-03-01"),
  nothing: answered([]),
  record: answered({ amount: 3 }),
  "no-fields": answered({}),
  "no-text": answered(""),
  zero: answered(0),
  unknown: DONT_KNOW,
  outside: notApplicable(),
};

const holds: readonly [string, Condition, boolean][] = [
  ["equal", { "==": [{ var: "model" }, "shared"] }, true],
  ["equal to another", { "==": [{ var: "model" }, "own"] }, false],
  ["not equal", { "!=": [{ var: "model" }, "own"] }, true],
  ["not equal to itself", { "!=": [{ var: "model" }, "shared"] }, false],
  ["below itself", { "<": [{ var: "size" }, 120] }, false],
  ["below", { "<": [{ var: "size" }, 120.5] }, true],
  ["at most itself", { "<=": [{ var: "size" }, 120] }, true],
  ["at most less", { "<=": [{ var: "size" }, 119] }, false],
  ["above", { ">": [{ var: "size" }, 119.5] }, true],
  ["above itself", { ">": [{ var: "size" }, 120] }, false],
  ["at least itself", { ">=": [{ var: "size" }, 120] }, true],
  ["at least more", { ">=": [{ var: "size" }, 121] }, false],
  ["a date after another", { ">": [{ var: "opened" }, "2026-02-28"] }, true],
  ["a ticked option", { in: ["water", { var: "competences" }] }, true],
  ["an option not ticked", { in: ["waste", { var: "competences" }] }, false],
  ["a choice in a written list", { in: [{ var: "model" }, ["own", "shared"]] }, true],
  ["part of a text is not membership", { in: ["sha", { var: "model" }] }, false],
  ["filled", { "!!": { var: "model" } }, true],
  ["a number is filled, zero too", { "!!": { var: "zero" } }, true],
  ["something ticked is filled", { "!!": { var: "competences" } }, true],
  ["nothing ticked is not filled", { "!!": { var: "nothing" } }, false],
  ["fields with a value are filled", { "!!": { var: "record" } }, true],
  ["fields without one are not filled", { "!!": { var: "no-fields" } }, false],
  ["an empty text is not filled", { "!!": { var: "no-text" } }, false],
  ["the choice of a choice with a follow-up", { "==": [{ var: "team" }, "common"] }, true],
  ["a number is not its text", { "==": [{ var: "size" }, "120"] }, false],
  ["a number and a text have no order", { "<": [{ var: "size" }, "999"] }, false],
  ["not", { "!": { "==": [{ var: "model" }, "own"] } }, true],
  ["and", { and: [{ "!!": { var: "model" } }, { "!!": { var: "nothing" } }] }, false],
  ["or", { or: [{ "!!": { var: "nothing" } }, { "!!": { var: "model" } }] }, true],
];

describe("evaluateCondition", () => {
  it.each(holds)("reads %s", (_name, condition, expected) => {
    expect(conditionSchema.safeParse(condition).success).toBe(true);
    expect(evaluateCondition(condition, answers)).toBe(expected);
  });

  it.each(["unknown", "outside", "never-asked", "constructor"])(
    "makes every comparison with %s false",
    (id) => {
      for (const operator of ["==", "!=", "<", "<=", ">", ">="])
        expect(evaluateCondition({ [operator]: [{ var: id }, 1] } as unknown as Condition, answers)).toBe(
          false,
        );
      expect(evaluateCondition({ in: [{ var: id }, ["a", "b"]] }, answers)).toBe(false);
      expect(evaluateCondition({ "!!": { var: id } }, answers)).toBe(false);
    },
  );
});
