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

  it("D: never makes one answer of two: the second is left behind, and said to be", () => {
    const moved = migrateAnswers({ a: answered(1), b: answered(2) }, migration({ a: { to: "b" } }));
    expect(moved).toEqual({
      answers: { b: answered(1) },
      moves: [
        { from: "a", to: "b", outcome: "renamed", because: "" },
        { from: "b", to: null, outcome: "dropped", because: "Another answer has taken its place." },
      ],
    });
  });

  it.each<[string, AnswerValue, AnswerValue, string]>([
    ["boxes of which none is left", ["fax"], [], "to-confirm"],
    ["boxes of which one is gone", ["fax", "mail"], ["mail"], "to-confirm"],
    ["no box at all", [], [], "kept"],
    ["boxes that all have a successor", ["small", "mail"], ["some", "mail"], "kept"],
    ["ranks of which one is gone", { ranked: ["fax", "mail"] }, { ranked: ["mail"] }, "to-confirm"],
  ])("D: leaves %s for a person to confirm, where something was lost", (...[, before, after, outcome]) => {
    const options = { small: "some", fax: null };
    const { answers, moves } = migrateAnswers({ q: answered(before) }, migration({ q: { options } }));
    expect([answers["q"], moves[0]?.outcome]).toEqual([answered(after), outcome]);
  });

  it("keeps what is no value as it is, whatever changes in its question", () => {
    const changes = { q: { options: { a: null }, fields: { b: { drop: true } } } } as const;
    expect(migrateAnswers({ q: DONT_KNOW }, migration(changes)).moves[0]?.outcome).toBe("kept");
  });

  it("is not fooled by the words of the language", () => {
    const moved = migrateAnswers({ constructor: answered("toString") }, migration({ q: { options: {} } }));
    expect(moved.answers).toEqual({ constructor: answered("toString") });
  });
});
