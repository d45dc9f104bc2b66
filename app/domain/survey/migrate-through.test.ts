import { describe, expect, it } from "vitest";
import type { Answers } from "../questions/answer.ts";
import { migrateThrough } from "./migrate-through.ts";
import type { Migration } from "./migration.schema.ts";

function aMigration(questions: Migration["questions"]): Migration {
  return { $schema: "migration.schema.json", from: "1.0.0", to: "2.0.0", questions };
}
const answers: Answers = {
  a: { state: "answered", value: 1 },
  b: { state: "dk" },
  c: { state: "answered", value: "x" },
};

describe("migrateThrough", () => {
  it("keeps every answer when there is nothing to go through", () => {
    const { answers: after, moves } = migrateThrough(answers, []);
    expect(after).toEqual(answers);
    expect(moves.map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
      ["a", "a", "kept"],
      ["b", "b", "kept"],
      ["c", "c", "kept"],
    ]);
  });

  it("follows an answer under its new names, and tells the gravest thing that happened to it", () => {
    const first = aMigration({
      a: { to: "a2", confirm: true, because: "Narrower." },
      b: { to: "b2" },
      c: {},
    });
    const second = aMigration({
      a2: { to: "a3", because: "Renamed." },
      b2: { drop: true, because: "Gone." },
    });
    const { answers: after, moves } = migrateThrough(answers, [first, second]);
    expect(after).toEqual({ a3: answers["a"], c: answers["c"] });
    expect(moves).toEqual([
      { from: "a", to: "a3", outcome: "to-confirm", because: "Narrower. Renamed." },
      { from: "b", to: null, outcome: "dropped", because: "Gone." },
      { from: "c", to: "c", outcome: "kept", because: "" },
    ]);
  });

  it("leaves a dropped answer dropped when a later version has a question of that name again", () => {
    const { moves } = migrateThrough(answers, [
      aMigration({ a: { drop: true } }),
      aMigration({ b: { to: "a" } }),
    ]);
    expect(moves.slice(0, 2).map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
      ["a", null, "dropped"],
      ["b", "a", "renamed"],
    ]);
  });
});
