import { describe, expect, it } from "vitest";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import type { AnswerValue } from "../questions/answer.ts";
import { migrateAnswers } from "./migrate-answers.ts";
import type { Migration, QuestionMove } from "./migration.schema.ts";

function migration(questions: Record<string, QuestionMove>): Migration {
  return { $schema: "", from: "1.0.0", to: "2.0.0", questions };
}

describe("migrateAnswers", () => {
  it("keeps what the migration does not name", () => {
    const moved = migrateAnswers({ training: answered(3) }, migration({}));
    expect(moved).toEqual({
      answers: { training: answered(3) },
      moves: [{ from: "training", to: "training", outcome: "kept", because: "" }],
    });
  });

  it("renames, confirms and drops, and lists each with its reason", () => {
    const answers = { a: answered(1), b: DONT_KNOW, c: answered("x") };
    const moved = migrateAnswers(
      answers,
      migration({ a: { to: "z" }, b: { confirm: true, because: "Wider now." }, c: { drop: true } }),
    );
    expect(moved.answers).toEqual({ z: answered(1), b: DONT_KNOW });
    expect(moved.moves).toEqual([
      { from: "a", to: "z", outcome: "renamed", because: "" },
      { from: "b", to: "b", outcome: "to-confirm", because: "Wider now." },
      { from: "c", to: null, outcome: "dropped", because: "" },
    ]);
  });

  it.each<[string, AnswerValue, AnswerValue | undefined]>([
    ["an option", "small", "some"],
    ["an option without a successor", "fax", undefined],
    ["an option that stays", "mail", "mail"],
    ["ticked boxes, two of which become one", ["small", "large", "fax", "mail"], ["some", "mail"]],
    ["a choice with a follow-up", { choice: "small", more: 3 }, { choice: "some", more: 3 }],
    ["a ranking", { ranked: ["fax", "large"], other: "x" }, { ranked: ["some"], other: "x" }],
    ["a number", 4, 4],
  ])("maps %s", (_name, before, after) => {
    const options = { small: "some", large: "some", fax: null };
    const { answers } = migrateAnswers({ q: answered(before) }, migration({ q: { options } }));
    expect(answers["q"]).toEqual(after === undefined ? undefined : answered(after));
  });

  it("is not fooled by the words of the language", () => {
    const moved = migrateAnswers({ constructor: answered("toString") }, migration({ q: { options: {} } }));
    expect(moved.answers).toEqual({ constructor: answered("toString") });
  });
});
